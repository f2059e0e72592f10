# O beth y gwnaed ffeil, ac fel beth y darllenwyd hi.

origin-part = Rhan { $part } o { $from }, wedi’i thynnu allan heb ei newid
origin-whole = Rhan o { $from }, wedi’i thynnu allan heb ei newid
origin-viewing-copy = Copi o { $from } i edrych arno
origin-redacted-copy = Copi wedi’i olygu o { $from }

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
