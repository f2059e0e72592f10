# Yr hyn sydd yn HOW-TO-CHECK.txt, yn UPLOAD-PLAN.txt ac yn nhablau bwndel.

# HOW-TO-CHECK.txt

how-to-check-title = SUT I WIRIO’R BWNDEL HWN
how-to-check-about = Agorwch ffenestr orchymyn yn y ffolder hon. Mae pob ffordd isod yn sefyll ar ei phen ei hun. Nid oes angen y rhyngrwyd ar yr un ohonynt.
how-to-check-code = Cod sêl y bwndel hwn yw { $code }. Cymharwch ef â’r un a roddodd yr awdur i chi.
how-to-check-key = Yr allwedd a’i llofnododd yw { $fingerprint }.
how-to-check-page = Popeth ar unwaith, mewn porwr, heb y rhyngrwyd. Agorwch y ffeil hon a dewiswch y ffolder hon:
how-to-check-page-trust = Gall pwy bynnag sy’n newid bwndel newid ei check.html hefyd. Lle mae’n bwysig, defnyddiwch check.html neu daymark-verify o rywle arall.
how-to-check-program = Popeth ar unwaith, â’r rhaglen rydd daymark-verify:
how-to-check-windows = Un ffeil, ar Windows. Cymharwch yr hyn a brintir â’r llinell yn manifest-sha256.txt:
how-to-check-powershell = Yr un peth yn PowerShell:
how-to-check-linux = Pob ffeil, ar Linux. Ar Mac, teipiwch shasum -a 256 yn lle sha256sum:
how-to-check-bagit = Y ffolder gyfan, ag unrhyw raglen sy’n deall BagIt (RFC 8493):
how-to-check-signature = Y llofnod, ag OpenSSH, sy’n dod gyda Windows 10 ac wedyn. Ar Windows, teipiwch hwn yn yr Anogwr Gorchymyn:
how-to-check-shows = Beth mae gwiriad yn ei ddangos: ni newidiwyd, ychwanegwyd na thynnwyd dim yma ers gwneud y sêl.
how-to-check-shows-not = Beth nad yw’n ei ddangos: bod cofnod yn wir, bod cloc y cyfrifiadur yn gywir, neu na adawyd dim allan.
how-to-check-tables = Yn y tablau .csv, mae collnod o flaen testun y byddai taenlen yn ei gymryd am fformiwla.

# Y tablau

table-number = Rhif
table-date = Dyddiad
table-when = Pryd
table-times = Sawl gwaith
table-place = Lle
table-what = Beth ddigwyddodd
table-words = Union eiriau
table-ways = Sut y gwnaethant hynny
table-who = Pwy, a sut rwy’n gwybod
table-observation = A welais i hyn?
table-witnesses = Tystion
table-effect = Effaith
table-exhibits = Arddangosion
table-reported = Rhoddwyd gwybod (cyf.)
table-written = Ysgrifennwyd ar
table-delay = Pa mor hir wedyn
table-changed = Newidiwyd ers hynny
table-earliest = Cynharaf
table-latest = Hwyraf
table-sure = Pa mor sicr
table-sure-exact = union
table-sure-about = tua
table-sure-between = rhwng
table-sure-day = diwrnod yn unig
table-sure-unknown = ddim yn hysbys
table-written-day = Diwrnod ysgrifennu
table-saved-place = Lle a gadwyd
table-place-known = A ydynt yn ei adnabod, yn ôl y digwyddiad
table-saved-place-known = A ydynt yn ei adnabod, yn ôl y lle a gadwyd
table-accounts = Cyfrifon
table-people = Pwy, yn ôl cerdyn
table-targeted = Pwy oedd dan sylw
table-others-targeted = Eraill a dargedwyd
table-said = Dywedwyd hefyd
table-said-threat = bygythiad
table-said-feared = ofni trais
table-corrected = wedi’i gywiro
table-exhibit-reference = Cyf.
table-exhibit-description = Beth mae’n ei ddangos
table-exhibit-original-name = Enw gwreiddiol
table-exhibit-file-name = Enw’r ffeil yma
table-exhibit-media-type = Math
table-exhibit-size = Maint mewn beitiau
table-exhibit-sha256 = SHA-256
table-exhibit-intimate = Personol iawn
table-exhibit-grade = Gwreiddiol neu gopi
table-exhibit-date = Tynnwyd, yn ôl y ffeil
table-exhibit-device = Dyfais, yn ôl y ffeil
table-exhibit-incidents = Rhif digwyddiad
table-exhibit-online-address = Cyfeiriad gwe
table-exhibit-online-platform = Gwefan neu ap
table-exhibit-online-handle = Enw’r cyfrif
table-exhibit-online-account-id = Rhif y cyfrif
table-exhibit-online-seen = Gwelwyd ar-lein
table-exhibit-captured-with = Cofnodwyd gyda
table-exhibit-original-at = Ble mae’r gwreiddiol
table-exhibit-made-from = Gwnaed o
table-exhibit-changed = Newidiwyd ers hynny

# UPLOAD-PLAN.txt

upload-title = BETH I’W LANLWYTHO Â PHA DDOLEN
upload-links =
    { $links ->
        [one] Mae angen 1 ddolen lanlwytho arnoch gan yr heddlu.
        [two] Mae angen { $links } ddolen lanlwytho arnoch gan yr heddlu. Gofynnwch i’r swyddog amdanynt yn gyntaf.
       *[other] Mae angen { $links } dolen lanlwytho arnoch gan yr heddlu. Gofynnwch i’r swyddog amdanynt yn gyntaf.
    }
upload-limits = Mae dolen yn cymryd hyd at 16 ffeil. Mae pob ffolder yma ar gyfer un ddolen.
upload-once = Mae dolen yn gweithio unwaith. Dewiswch bob ffeil yn ei ffolder, a’u lanlwytho gyda’i gilydd.
upload-ends = Mae dolen yn dod i ben ar ôl ychydig ddyddiau. Os yw wedi dod i ben, gofynnwch am un newydd.
upload-plan = I chi mae’r dudalen hon. Nid oes rhaid i chi ei lanlwytho.
upload-zip = { $zip } yw’r bwndel cyfan. Gellir ei wirio. Mae’r ffeiliau eraill ynddo hefyd, i edrych arnynt.
upload-zip-too-large = { $zip } yw’r bwndel cyfan. Mae’n rhy fawr i unrhyw ddolen. Ni ellir gwirio’r hyn rydych yn ei lanlwytho hebddo.
upload-hand-over = Rhowch ffolder neu gof bach gyda’r bwndel cyfan hefyd. Nid oes dim ar goll: mae’r cyfan yma.
upload-code = Cod y sêl yw { $code }. Dywedwch ef wrth y swyddog mewn ffordd arall.
upload-link =
    { $files ->
        [one] Dolen { $link }: 1 ffeil, yn y ffolder { $folder }
       *[other] Dolen { $link }: { $files } ffeil, yn y ffolder { $folder }
    }
upload-too-large = Rhy fawr i ddolen: y ffolder { $folder }. Gofynnwch i’r swyddog sut i’w throsglwyddo.
table-chronology = Cronoleg
table-cards-reports = Adroddiadau a gorchmynion
table-cards-effect = Effaith arnaf i
table-card-kind = Beth ydyw
table-card-number = Rhif
table-card-when = Pryd
table-card-said = Beth sydd wedi’i gofnodi
table-card-written = Ysgrifennwyd ar
table-card-changed = Wedi newid ers hynny
table-cut = {" "}… (Mae hyn yn parhau yn y PDF.)

# HOW-TO-OPEN-THIS.txt, beside a bundle that is wrapped for the journey

to-open-title = SUT I AGOR HWN
to-open-about = Mae { $file } wedi’i hamgryptio. Mae ynddi un ffeil, { $inner }: dyddiadur o ddigwyddiadau, gyda ffeiliau gwreiddiol.
to-open-words = Mae’n agor gydag wyth gair Saesneg. Cewch nhw mewn ffordd arall: ar y ffôn, neu wyneb yn wyneb.
to-open-words-how = Teipiwch nhw mewn llythrennau bach, gydag un bwlch rhwng dau air.
to-open-zip-windows = Ar Windows, agorwch hi gyda 7-Zip: de-gliciwch y ffeil, dewiswch “7-Zip”, yna “Extract Here”. Mae WinZip, WinRAR a PeaZip yn ei hagor hefyd.
to-open-zip-explorer = Efallai na fydd Windows ei hun yn ei hagor. Os na allwch osod rhaglen, gofynnwch i’ch tîm digidol, neu gofynnwch am y bwndel ar gof bach.
to-open-zip-others = Ar gyfrifiaduron eraill, gyda 7-Zip o’r llinell orchymyn:
to-open-age = Ffeil age yw hi. Mae’r rhaglen age yn ei hagor; mae’n rhad ac am ddim, ac ar gael i Windows, macOS a Linux.
to-open-age-command = Yn ffolder y ffeil, teipiwch y gorchymyn hwn. Mae’n gofyn am y geiriau:
to-open-inside = ZIP cyffredin sy’n dod allan. Agorwch ef, a dechreuwch gyda READ-ME-FIRST.pdf.
to-open-wrong = Os gwrthodir y geiriau, gwiriwch bob llythyren. Os dywedir bod y ffeil wedi’i difrodi, gofynnwch amdani eto.
to-open-after = Gall unrhyw un ddarllen yr hyn sy’n dod allan. Cadwch ef lle dim ond y rhai sydd ei angen all ei weld.

# IF-DAYMARK-IS-GONE.txt

gone-title = SUT I DDARLLEN HWN HEB DAYMARK
gone-about = Nid oes angen Daymark ar ddim yma. Mae pob ffeil o fath cyffredin y mae llawer o raglenni’n ei agor.
gone-made = Fe’i gwnaed gyda Daymark { $version }. Mae’r dudalen hon yn dweud sut i’w ddarllen pan na fydd gan neb hwnnw mwyach.
gone-pdf = PDF: unrhyw raglen PDF. Maent yn dilyn PDF/A-2a (ISO 19005-2), ffurf a wnaed i bara.
gone-tables = CSV: unrhyw daenlen, neu olygydd testun. Mae gan XLSX yr un tablau. UTF-8 yw’r testun, gyda choma rhwng y celloedd.
gone-word = DOCX: unrhyw brosesydd geiriau. Mae’r geiriau yn y PDF o’r un enw hefyd.
gone-exhibits = data/05-EXHIBITS: y ffeiliau fel yr atodwyd hwy, beit am feit. Agorwch bob un â rhaglen o’i math.
gone-record = data/record: cofnodion y dyddiadur ei hun, fel testun. O’r rhain y gwnaed popeth arall yma.
gone-lines = Mae gan entries.jsonl un cofnod ym mhob llinell, mewn JSON (RFC 8259). Mae unrhyw olygydd testun yn ei ddangos.
gone-schema = Mae { $schema } yn dweud beth mae pob rhan o linell yn ei olygu. JSON Schema yw, ac mae llawer o raglenni ar ei gyfer.
gone-versions = Mae gan gofnod a gywirwyd sawl llinell, gyda’r un “subject” a “version” sy’n codi. Yr olaf sy’n cyfrif; mae’r lleill yn dangos yr hyn a ddywedwyd cynt.
gone-erased = Dilëwyd llinell heb “content” gan yr awdur. Dim ond ei bod yno y gellir ei weld.
gone-list = Gyda’r rhaglen jq, mae hyn yn rhestru beth ddigwyddodd:
gone-check = Mae HOW-TO-CHECK.txt yn dweud sut i wirio na newidiwyd dim, â rhaglenni pobl eraill.
gone-bag = Bag BagIt (RFC 8493) yw’r ffolder. Rhestrau o SHA-256 a SHA-512 yw’r maniffestau, un ffeil ym mhob llinell.
gone-seal = Rhai SSH (SSHSIG) yw’r llofnodion. Rhai Certificate Transparency (RFC 9162) yw’r profion.
gone-time = “writtenAt” yw pryd yr ysgrifennwyd cofnod, mewn UTC, yn ôl cloc cyfrifiadur yr awdur. “when” yw pryd y digwyddodd, fel y dywed yr awdur.
