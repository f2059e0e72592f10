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
exhibit-saved = Cadwyd fel { $name }. Mae’r ffeil yn y dyddiadur yn aros fel y mae.

# Beth mae pob gradd yn ei ddangos, a beth y gallai swyddog ei gael i’w gryfhau.
grade-original-file-shows = Dyma’r ffeil fel y’i gwnaed. Gall swyddog ei chymharu â’r ffôn neu’r camera.
grade-app-export-shows = Yr ap a’i hysgrifennodd, a gellir ei newid. Gall swyddog edrych ar y ffôn, neu holi’r cwmni.
grade-screenshot-shows = Mae’n dangos beth oedd ar y sgrin. Cadwch y ffôn a’r sgwrs, er mwyn i swyddog allu edrych.
grade-photo-of-screen-shows = Mae’n dangos sgrin drwy gamera. Cadwch y ffôn neu’r cyfrifiadur hwnnw os gallwch.
grade-retyped-shows = Mae’n dangos y geiriau fel y’u teipiwyd eto. Dywedwch ble mae’r rhai cyntaf, os ydynt yn bod.
grade-recollection-shows = Mae’n dangos yr hyn rydych yn ei gofio. Gall cofnodion ffôn, camerâu neu dystion ei gryfhau.

evidence-under-18 = Peidiwch byth ag ychwanegu llun personol iawn o neb o dan 18, hyd yn oed ohonoch chi. Gall yr heddlu a Report Remove helpu.
