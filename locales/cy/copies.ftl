# Copïau o’r dyddiadur, a dod ag un yn ôl.

copies-title = Copïau
copies-lead = Mae copi wedi’i gloi, fel y dyddiadur. Mae’n agor â’ch cyfrinymadrodd neu’ch 24 gair.
copies-none-yet = Nid oes copi eto. Os collir y cyfrifiadur hwn, collir y dyddiadur gydag ef.
copies-choose = Dewis ffolder ar gyfer copïau
copies-choose-hint = Cof bach y mae rhywun rydych yn ymddiried ynddo yn ei gadw i chi sydd orau.
copies-there = Mae yma nawr.
copies-away = Nid yw yma nawr. Rhowch y cof bach i mewn i wneud copi.
copies-last = Copi diwethaf: { $when }. Cofnodion ynddo: { $entries }.
copies-last-none = Ni wnaed copi yma eto.
copies-news = Rydych wedi ysgrifennu rhywbeth ers y copi diwethaf.
copies-no-news = Mae popeth yn y copi diwethaf.
copies-make = Gwneud copi nawr
copies-making = Mae copi’n cael ei wneud…
copies-made = Gwnaed copi a’i ddarllen yn ôl. Gallwch dynnu’r cof bach allan nawr.
copies-made-alone = Gwnaed copi.
copies-failed-alone = Ni ellid gwneud copi. Mae’r copïau cynharach yn gyfan.
copies-stop = Stopio
copies-stopped = Ni wnaed copi. Mae’r copïau cynharach yn gyfan.
copies-forget = Peidio â defnyddio’r ffolder hon
copies-forgotten = Ni ddefnyddir y ffolder hon mwyach. Ni chyffyrddwyd â’r copïau sydd ynddi.
copies-see = Gweld y copïau sydd ynddi
copies-list-title = Copïau yn { $path }
copies-list-number = Copi { $number }
copies-version = Cofnodion: { $entries }. Ffeiliau: { $files }. Maint: { $size }.
copies-whole = Mae’r cyfan yno.
copies-damaged = Wedi’i ddifrodi.
copies-none = Nid oes copi yn y ffolder hon eto.
copies-kept = Cedwir y deg copi diwethaf, ac un ar gyfer pob mis.
copy-missing =
    { $missing ->
        [one] Mae { $missing } ffeil atodedig ar goll o’r dyddiadur, ac felly o’r copi hwn.
       *[other] Mae { $missing } ffeil atodedig ar goll o’r dyddiadur, ac felly o’r copi hwn.
    }

copies-try-title = Rhoi cynnig ar gopi
copies-try-hint = Mae hyn yn gwirio y gellir dod â’r copi diweddaraf yn ôl. Ni newidir dim.
copies-try = Rhoi cynnig arno
copies-tried = Gellir dod â chopi { $number } yn ôl. Cofnodion: { $entries }. Ffeiliau: { $files }.

copies-reminder-none-yet = Nid oes copi o’ch dyddiadur eto.
copies-reminder-old = Mae eich copi diwethaf dros bythefnos oed.
copies-reminder-go = Gwneud copi
copies-reminder-away = Nid nawr

restore-link = Dod â dyddiadur yn ôl o gopi
restore-title = Dod â dyddiadur yn ôl
restore-lead = Rhowch y cof bach â’ch copïau i mewn. Caiff y copi ei wirio cyn newid dim yma.
restore-choose = Dewis ffolder y copïau
restore-which = Pa gopi?
restore-passphrase = Cyfrinymadrodd
restore-passphrase-hint = Yr un oedd gan y dyddiadur pan wnaed y copi.
restore-with-words = Defnyddio’r 24 gair yn lle hynny
restore-with-passphrase = Defnyddio’r cyfrinymadrodd yn lle hynny
restore-words = Eich 24 gair adfer
restore-words-hint = Y cyfan ar un llinell, yn eu trefn.
restore-do = Dod ag ef yn ôl
restore-working = Mae’r copi’n cael ei ddwyn yn ôl a’i wirio…
restore-done = Mae’r dyddiadur yn ôl. Cofnodion: { $entries }. Ffeiliau: { $files }.
restore-before = Cedwir y dyddiadur oedd yma o’r blaen. Mae nawr yn { $path }
restore-faults = Roedd y rhain wedi’u difrodi eisoes pan wnaed y copi:
restore-go-on = Ymlaen i’r dyddiadur
restore-not-now = Mynd yn ôl
