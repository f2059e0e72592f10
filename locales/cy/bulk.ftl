# Dod â log a gadwyd o’r blaen i mewn, a lluniau fel drafftiau.

bulk-reason = Daethpwyd ag ef i mewn o res { $row } y log { $log }.
bulk-reason-with-time = Daethpwyd ag ef i mewn o res { $row } y log { $log }. Ei amser yno: “{ $said }”.

bulk-status-ready = yn barod
bulk-status-nothing = nid yw’n dweud beth ddigwyddodd
bulk-status-same = mae’n edrych yr un fath â rhif { $number }
bulk-status-left-out = wedi’i adael allan, fel y dywedoch
bulk-status-no-date = nid oes dyddiad iddo
bulk-status-date-unreadable = ni ellir darllen ei ddyddiad
bulk-status-no-such-day = nid oes diwrnod o’r fath
bulk-status-other-weekday = roedd ei ddyddiad ar ddiwrnod arall o’r wythnos
bulk-status-no-year = nid oes blwyddyn yn ei ddyddiad
bulk-status-ambiguous = gellir darllen ei ddyddiad neu ei amser mewn dwy ffordd
bulk-status-time-unreadable = ni ellir darllen ei amser
bulk-status-skipped-time = nid oedd ei amser yn bod, gan i’r clociau fynd ymlaen
bulk-status-not-yet = nid yw ei ddyddiad wedi dod eto
bulk-status-cannot-be-kept = mae rhywbeth ynddo’n rhy hir, neu nid yw’n destun

bulk-photo-not-a-picture = nid llun yw hwn
bulk-photo-unreadable = ni ellir ei ddarllen
bulk-photo-same = yma eisoes

draft-claim = Y diwrnod yw’r hyn a ddywed y lluniau: { $day }. Dim ond chi sy’n gwybod a yw’n iawn.
