# Beth mae ffeiliau’n ei ddweud: e-byst, tudalennau, bwndeli rhaglenni eraill, a negeseuon.

mail-head = Beth mae’n ei ddweud amdano’i hun
mail-from = Oddi wrth, fel y dywed
mail-sender = Anfonwyd gan
mail-to = At
mail-cc = Copi at
mail-bcc = Copi cudd at
mail-reply-to = Byddai ateb yn mynd at
mail-date = Ysgrifennwyd, fel y dywed
mail-subject = Pwnc
mail-id = Ei rif
mail-text = Beth mae’n ei ddweud
mail-from-html = Tudalen oedd hon. Dim ond ei geiriau a ddangosir yma.
mail-html = Beth mae ei dudalen yn ei ddweud
mail-html-differs = Mae llawer o raglenni’n dangos hyn yn lle hynny. Mae ganddi eiriau eraill.
mail-parts = Beth sydd ynghlwm wrtho
mail-way = Y ffordd y daeth
mail-way-note = Dim ond y llinell olaf sydd gan eich gwasanaeth post chi. Gallai’r anfonwr ysgrifennu’r lleill.
mail-others = Llinellau eraill
mail-remote =
    { $count ->
        [one] Byddai rhaglen arall wedi nôl un peth o’r rhwydwaith. Ni chafodd Daymark ddim.
       *[other] Byddai rhaglen arall wedi nôl { $count } peth o’r rhwydwaith. Ni chafodd Daymark ddim.
    }
mail-tracking = Mae un ohonynt yn gudd. Byddai wedi dweud wrth yr anfonwr fod yr e-bost wedi’i agor.
mail-note-file-cut = Mae’r ffeil yn hirach na’r hyn a ddarllenir yma.
mail-note-headers-cut = Mae ei llinellau cyntaf yn hirach na’r hyn a ddarllenir yma.
mail-note-parts-cut = Mae mwy ynghlwm wrtho nag a restrir yma.
mail-note-depth-cut = Mae e-byst y tu mewn i e-byst, yn ddyfnach nag a ddarllenir yma.
mail-note-text-cut = Mae’r testun yn hirach na’r hyn a ddangosir yma.
mail-note-list-cut = Mae rhestr ynddo’n hirach na’r hyn a ddangosir yma.
mail-note-encoding = Darllenwyd ei lythrennau fel { $name }, sy’n ddyfaliad.
mail-note-said-twice = Mae { $name } ynddo fwy nag unwaith. Dangosir y cyntaf.
mail-note-part-damaged = Mae rhan ohono wedi’i difrodi. Dangosir yr hyn y gellid ei ddarllen.
mail-note-end-missing = Nid oes diwedd iddo. Efallai iddo gael ei dorri.
mail-note-encrypted = Mae’r hyn a ddywed wedi’i gloi ag allwedd.
mail-note-signed = Mae llofnod arno. Nid yw Daymark yn ei wirio.
mail-note-not-inside = Nid yw rhywbeth a oedd ynghlwm yn y ffeil.
mail-note-unreadable = Ni ellir darllen rhan ohono.

page-about = Beth mae’n ei ddweud amdani’i hun
page-claims = Gall unrhyw un newid tudalen a gadwyd. Ei geiriau ei hun yw’r rhain.
page-title = Teitl
page-address = Cadwyd o
page-canonical = Y cyfeiriad mae’r dudalen yn ei roi iddi’i hun
page-saved = Cadwyd am, fel y dywed
page-pages = Tudalennau ynddi
page-text = Beth mae’n ei ddweud
page-cut = Mae’r testun yn hirach na’r hyn a ddangosir yma.

bundle-other-files = Ffeiliau ynddo
bundle-other-note = Gwiriwyd eu hashau a’u llofnodion. Nid yw llofnod da yn dweud pwy a’i gwnaeth.
bundle-other-doubles = Mae gan rai ffeiliau ynddo yr un enw. Rhestrir yr olaf ohonynt.
bundle-other-keys = Allweddi ynddo
bundle-other-key = Allwedd
bundle-other-is-media = Yr hyn a recordiwyd.
bundle-other-is-proof = Yr hyn a ysgrifennodd y ffôn amdano.
bundle-other-is-signature = Llofnod.
bundle-other-is-key = Allwedd ar gyfer y llofnodion.
bundle-other-is-opentimestamps = Stamp amser gan OpenTimestamps. Heb ei wirio yma.
bundle-other-is-device-check = Yr hyn a ddywedodd gwasanaeth arall am y ffôn. Heb ei wirio yma.
bundle-other-is-nostr = Nodyn ar gyfer Nostr. Heb ei wirio yma.
bundle-other-is-c2pa = Tystysgrif C2PA. Heb ei gwirio yma.
bundle-other-is-instructions = Sut i’w wirio.
bundle-other-hash-agrees = Ei hash yw’r un mae’r bwndel yn ei nodi.
bundle-other-hash-differs = Mae ei hash yn wahanol i’r un mae’r bwndel yn ei nodi. Newidiwyd un ohonynt.
bundle-other-hash-unreadable = Ni ellir ei darllen i’w diwedd.
bundle-other-signature-good = Mae ei llofnod yn dda, gan yr allwedd { $key } yn y bwndel. { $made }
bundle-other-signature-bad = Nid yw ei llofnod yn ffitio. Newidiwyd un ohonynt.
bundle-other-signature-no-key = Ni ellir gwirio ei llofnod: nid oes allwedd yn y bwndel.
bundle-other-signature-other-key = Mae ei llofnod gan allwedd nad yw yn y bwndel.
bundle-other-signature-algorithm = Mae ei llofnod o fath na chaiff ei wirio yma.
bundle-other-signature-unreadable = Ni ellir darllen ei llofnod, na’i ffeil.
bundle-other-signature-no-file = Nid yw ffeil y llofnod hwn yn y bwndel.
bundle-other-signature-too-many = Mae mwy o lofnodion nag a wirir yma.

messages-title = Negeseuon
messages-open = Darllen y negeseuon
messages-reading = Yn darllen y negeseuon
messages-zone-phone = Mae’r amserau yn ôl cloc y ffôn a’u cadwodd. Nid yw’r ffeil yn dweud pa gylchfa.
messages-zone-utc = Mae pob amser yn foment fanwl, yn ôl cloc y cyfrifiadur hwn.
messages-total =
    { $count ->
        [one] Un neges
       *[other] { $count } neges
    }
messages-kinds = Ysgrifennwyd gan yr ap: { $app }. Dangosir eu bod wedi’u dileu: { $deleted }.
messages-people = Pwy a ysgrifennodd faint
messages-nobody = Heb enw
messages-days = Diwrnodau
messages-day-count = { $day } ({ $count })
messages-from-first = O’r neges gyntaf
messages-gap = Mae’r amser hiraf heb neges o { $from } i { $to }.
messages-find = Canfod yn y negeseuon hyn
messages-of = Dim ond rhai
messages-everyone = Pawb
messages-none = Nid oes neges â’r geiriau hyn.
messages-pages = Tudalennau negeseuon
messages-pick = Dewis y neges hon
messages-picked =
    { $count ->
        [0] Ticiwch y negeseuon sy’n gwneud digwyddiad.
        [one] Dewiswyd un neges.
       *[other] Dewiswyd { $count } neges.
    }
messages-make = Gwneud digwyddiad ohonynt
messages-what = Beth ddigwyddodd, yn eich geiriau chi?
messages-series = Eu cyfrif fel un o lawer tebyg
messages-series-hint = Bydd un cofnod wedyn yn sefyll dros bob un, gyda’u rhif.
messages-made = Digwyddiad { $number } yw hwn nawr. Mae’r sgwrs yn aros yn gyfan.
messages-picked-reason = O negeseuon { $places } o { $reference }, fel y darllenwyd hwy gan { $by }. Yr amserau yw’r rhai mae’r ffeil yn eu rhoi.
messages-dates-day-first = Darllenir ei dyddiadau â’r diwrnod yn gyntaf.
messages-dates-month-first = Darllenir ei dyddiadau â’r mis yn gyntaf.
messages-dates-year-first = Darllenir ei dyddiadau â’r flwyddyn yn gyntaf.
messages-dates-other-day-first = Eu darllen â’r diwrnod yn gyntaf
messages-dates-other-month-first = Eu darllen â’r mis yn gyntaf
messages-dates-other-year-first = Eu darllen â’r flwyddyn yn gyntaf
messages-question = Pa rif yw’r mis?
messages-question-text = Gellir darllen y dyddiadau yn y ffeil hon mewn mwy nag un ffordd. Meddyliwch beth rydych yn ei gofio o’r rhain.
messages-question-means = { $written } yw { $day }
messages-order-day-first = Daw’r diwrnod yn gyntaf
messages-order-month-first = Daw’r mis yn gyntaf
messages-order-year-first = Daw’r flwyddyn yn gyntaf
messages-answer = Eu darllen felly
messages-note-before-first = Gadawyd allan linellau cyn y neges gyntaf: { $count }.
messages-note-no-such-day = Dyddiadau nad ydynt mewn unrhyw galendr: { $count }. Fe’u dangosir fel y’u hysgrifennwyd.
messages-note-other-calendar = Dyddiadau o galendr arall: { $count }. Fe’u dangosir fel y’u hysgrifennwyd.
messages-note-unknown-clock = Amserau na ellid eu darllen: { $count }. Fe’u dangosir fel y’u hysgrifennwyd.
messages-note-no-time = Negeseuon heb amser: { $count }.
messages-note-runs-back = Negeseuon cynharach na’r un o’u blaen: { $count }. Trefn y ffeil a gedwir.
messages-note-cut = Testunau hirach na’r hyn a ddarllenir: { $count }.
messages-note-broken-characters = Arwyddion na ellid eu darllen: { $count }.
messages-note-mended = Testunau a ysgrifennwyd yn anghywir ac a gywirwyd: { $count }.
messages-note-media-elsewhere = Ffeiliau a enwir ac nad ydynt yn y ffeil hon: { $count }.
messages-note-media-omitted = Ffeiliau a adawyd allan wrth ei chadw: { $count }.
messages-note-too-much-media = Negeseuon â mwy o ffeiliau nag a restrir: { $count }.
messages-note-not-understood = Pethau ynddi nad ydynt yn neges: { $count }. Fe’u gadawyd allan.
messages-note-reference = Cyfeiriadau na ellir eu datrys: { $count }.
messages-note-count-differs = Mae’r ffeil yn nodi nifer arall o negeseuon nag sydd ynddi.
messages-note-other-chat = Sgyrsiau eraill yn yr un ffeil na ddarllenwyd: { $count }.
messages-note-too-many-names = Mae mwy o enwau nag a gyfrifir.
messages-note-broken-part = Ffeiliau ynddi sydd wedi’u difrodi: { $count }. Darllenwyd y lleill.
messages-note-stopped = Mae’r ffeil yn torri neu wedi’i difrodi ar ôl { $count } neges. Dangosir y rhai o’r blaen.
message-sent = Anfonwyd, fel y dywed y ffeil
message-system = Ysgrifennwyd gan yr ap
message-deleted = Wedi’i dileu
message-edited = Newidiwyd ar ôl ei hanfon
message-forwarded = Anfonwyd ymlaen oddi wrth rywun arall
message-cut = Mae’r testun yn hirach na’r hyn a ddangosir
message-not-sent = Drafft nas anfonwyd
message-waiting = Yn aros i gael ei hanfon
message-failed = Ni ellid ei hanfon
message-unreadable = Ni ellir darllen yr e-bost hwn
message-call = Galwad.
message-call-incoming = Galwad a ddaeth i mewn.
message-call-outgoing = Galwad a wnaed.
message-call-missed = Galwad a gollwyd.
message-call-voicemail = Galwad a aeth i’r peiriant ateb.
message-call-rejected = Galwad a wrthodwyd.
message-call-blocked = Galwad a rwystrwyd.
message-call-elsewhere = Galwad a atebwyd ar ddyfais arall.
message-lasted = Parhaodd { $seconds } eiliad.
message-reactions = Arwyddion arni: { $list }
message-omitted = Gadawyd ffeil allan wrth ei chadw
message-file-show = Dangos { $name }
message-file-hide = Cuddio { $name }
message-file-exhibit = { $name } yw { $reference }
message-file-missing = Nid yw { $name } yn y ffeil hon

reading-title = Beth mae’n ei ddweud
reading-open = Darllen beth mae’n ei ddweud
reading-close = Ei gau eto
reading-more = Dangos mwy ohono

find-in-messages =
    { $count ->
        [one] Mae gan un neges ynddi’r geiriau hyn.
       *[other] Mae gan { $count } neges ynddi’r geiriau hyn.
    }
