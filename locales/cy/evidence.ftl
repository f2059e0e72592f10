# O beth y gwnaed ffeil, ac fel beth y darllenwyd hi.

origin-part = Rhan { $part } o { $from }, wedi’i thynnu allan heb ei newid
origin-whole = Rhan o { $from }, wedi’i thynnu allan heb ei newid
origin-viewing-copy = Copi o { $from } i edrych arno
origin-redacted-copy = Copi wedi’i olygu o { $from }
origin-reason = Rheswm: { $reason }

step-crop = torrwyd i ran o’r llun
step-cover =
    { $count ->
        [one] gorchuddiwyd un man
       *[other] gorchuddiwyd { $count } man
    }
step-mute = tynnwyd y sain o { $from } i { $to }
step-convert = ysgrifennwyd ar ffurf arall

form-mail = E-bost
form-mailbox = Blwch post
form-whatsapp = Sgwrs WhatsApp
form-sms = Negeseuon testun ffôn
form-calls = Galwadau ffôn
form-telegram = Allforiad o Telegram
form-meta = Lawrlwythiad o Instagram neu Facebook
form-page = Tudalen we
form-proofmode = Bwndel ProofMode
form-tella = Allforiad o Tella
form-day-first = Dywedodd yr awdur fod y dyddiadau’n dechrau â’r diwrnod.
form-month-first = Dywedodd yr awdur fod y dyddiadau’n dechrau â’r mis.
form-year-first = Dywedodd yr awdur fod y dyddiadau’n dechrau â’r flwyddyn.

kind-picture = Llun
kind-video = Fideo
kind-sound = Sain
kind-document = Dogfen
kind-archive = Ffeiliau wedi’u pacio gyda’i gilydd
kind-table = Tabl
kind-text = Testun
kind-other = Cadwyd fel y mae. Nid yw Daymark yn darllen y math hwn o ffeil.

arrived-kept =
    { $count ->
        [one] Cadwyd fel { $references }. Mae’r gwreiddiol heb ei newid.
       *[other] Cadwyd { $count } ffeil fel { $references }. Mae’r rhai gwreiddiol heb eu newid.
    }
arrived-failed =
    { $count ->
        [one] Ni ellid cadw un ffeil. Mae wedi’i rhestru isod.
       *[other] Ni ellid cadw { $count } ffeil. Maent wedi’u rhestru isod.
    }
arrived-table = Beth a ddeallwyd o bob ffeil
arrived-more = Cadwyd { $count } arall. Maent yn y rhestr tystiolaeth.
arrived-file = Ffeil
arrived-as = Cadwyd fel
arrived-understood = Beth ydyw
arrived-not-kept = Heb ei chadw
arrived-same = Yr un beitiau â { $list }
arrived-parts = Gyda’i rannau: { $list }

exhibit-read-as = Darllenwyd fel
exhibit-made-from = Gwnaed o
exhibit-parts = Gwnaed o’r ffeil hon
evidence-folder = Ychwanegu ffolder

exhibit-save = Cadw copi
exhibit-save-title = Cadw copi o { $reference } y tu allan i’r dyddiadur?
exhibit-save-text = Y tu allan i’r dyddiadur nid yw dan glo. Gall unrhyw un wrth y cyfrifiadur neu’r cofbin hwnnw ei agor.
exhibit-save-choose = Dewis ffolder
exhibit-saving = Yn cadw’r ffeil. Os stopiwch chi, ni fydd dim ar ôl yno.
exhibit-saved = Cadwyd fel { $name }. Mae’r ffeil yn y dyddiadur yn aros fel y mae.

# Beth mae pob gradd yn ei ddangos, a beth y gallai swyddog ei gael i’w gryfhau.
grade-original-file-shows = Dyma’r ffeil fel y’i gwnaed. Gall swyddog ei chymharu â’r ffôn neu’r camera.
grade-app-export-shows = Yr ap a’i hysgrifennodd, a gellir ei newid. Gall swyddog edrych ar y ffôn, neu holi’r cwmni.
grade-screenshot-shows = Mae’n dangos beth oedd ar y sgrin. Cadwch y ffôn a’r sgwrs, er mwyn i swyddog allu edrych.
grade-photo-of-screen-shows = Mae’n dangos sgrin drwy gamera. Cadwch y ffôn neu’r cyfrifiadur hwnnw os gallwch.
grade-retyped-shows = Mae’n dangos y geiriau fel y’u teipiwyd eto. Dywedwch ble mae’r rhai cyntaf, os ydynt yn bod.
grade-recollection-shows = Mae’n dangos yr hyn rydych yn ei gofio. Gall cofnodion ffôn, camerâu neu dystion ei gryfhau.

# Cyn i ffeiliau ddod i mewn.
under-18-question = A oes unrhyw beth yma’n dangos rhywun o dan 18 oed heb ddillad neu mewn ffordd rywiol?
under-18-why = Ni ddylid copïo llun o’r fath, hyd yn oed i’w gadw’n ddiogel. Felly mae Daymark yn gofyn cyn agor unrhyw ffeil.
under-18-once = Mae “Nac oes” yn dal nes i chi adael y dyddiadur. Edrychwch eto ar bob ffeil a ychwanegwch wedyn.
under-18-no = Nac oes
under-18-yes = Oes
under-18-not-sure = Nid wyf yn siŵr
under-18-stop = Stopiwch yma. Nid ychwanegwyd dim.
under-18-stop-text = Nid agorodd Daymark y ffeil, ac nid yw’n cadw nodyn o’ch ateb.
under-18-kept = Os yw’n dangos rhywun o dan 18 oed heb ddillad

# Ble roedd ffeil ar-lein.
online-legend = Ble roedd ar-lein
online-lead = Ar gyfer postiad, tudalen neu gyfrif. Gall y cyfan aros yn wag. Nid yw Daymark byth yn agor y cyfeiriad.
online-address = Cyfeiriad gwe
online-address-hint = Copïwch ef o frig y porwr, neu o “Rhannu” yn yr ap.
online-address-look = Cymryd y cyfeiriad a ddywed y ffeil
online-address-none = Nid yw’r ffeil yn dweud cyfeiriad.
online-platform = Gwefan neu ap
online-handle = Enw’r cyfrif
online-handle-hint = Er enghraifft @example. Gall pwy bynnag sydd â’r cyfrif ei newid.
online-account-id = Rhif y cyfrif
online-account-id-hint = Mae rhai gwefannau’n rhoi rhif i bob cyfrif. Mae’n aros yr un fath pan newidia’r enw.
online-seen = Pryd y gwelsoch ef yno

# Tabl a ddarllenir fel rhestr o alwadau, a galwadau a ysgrifennwyd â llaw.
calls-read-as = Ei ddarllen fel rhestr o alwadau
calls-change = Newid beth yw’r colofnau
calls-title = Pa golofn yw beth?
calls-lead = Awgrym yw’r hyn sydd yno. Nid yw’r tabl ei hun yn newid.
calls-show = Dangos y galwadau
calls-date = Dyddiad
calls-time = Amser
calls-who = Pwy
calls-number = Rhif
calls-way = I mewn, allan neu goll
calls-lasted = Pa mor hir
calls-lasted-hint = Er enghraifft “2 min” neu “40 s”.
calls-way-incoming = I mewn
calls-way-outgoing = Allan
calls-way-missed = Collwyd
calls-way-voicemail = Neges llais
calls-way-rejected = Gwrthodwyd
calls-when = Pryd
calls-note = Ysgrifennu galwadau
calls-note-lead = Copïwch nhw o’r rhestr ar eich ffôn, neu ysgrifennwch yr hyn rydych yn ei gofio. Cadwch restr y ffôn ei hun hefyd.
calls-row = Galwad { $number }
calls-remove = Tynnu galwad { $number } allan
calls-another = Galwad arall
calls-save = Cadw’r galwadau hyn
calls-noted = Cadwyd fel { $reference }, fel tabl a deipiwyd gennych.
calls-file = galwadau
form-call-table = Tabl o alwadau
