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
table-written = Ysgrifennwyd ar
table-delay = Pa mor hir wedyn
table-changed = Newidiwyd ers hynny
table-corrected = wedi’i gywiro
table-exhibit-reference = Cyf.
table-exhibit-description = Beth mae’n ei ddangos
table-exhibit-original-name = Enw gwreiddiol
table-exhibit-file-name = Enw’r ffeil yma
table-exhibit-media-type = Math
table-exhibit-size = Maint mewn beitiau
table-exhibit-sha256 = SHA-256
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
upload-code = Cod y sêl yw { $code }. Dywedwch ef wrth y swyddog mewn ffordd arall.
upload-link =
    { $files ->
        [one] Dolen { $link }: 1 ffeil, yn y ffolder { $folder }
       *[other] Dolen { $link }: { $files } ffeil, yn y ffolder { $folder }
    }
upload-too-large = Rhy fawr i ddolen: y ffolder { $folder }. Gofynnwch i’r swyddog sut i’w throsglwyddo.
table-chronology = Cronoleg
table-contacts = Adroddiadau a gorchmynion
table-contact-kind = Beth ydyw
table-contact-number = Rhif
table-contact-when = Pryd
table-contact-said = Beth sydd wedi’i gofnodi
table-contact-written = Ysgrifennwyd ar
table-contact-changed = Wedi newid ers hynny
table-cut = {" "}… (Mae hyn yn parhau yn y PDF.)
