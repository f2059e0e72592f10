# Dogfennau

doc-time-without-zone = { $date }, { $time } (cylchfa amser heb ei chofnodi)

# Pob tudalen.
doc-title-read-me-first = Darllenwch fi yn gyntaf
doc-title-summary = Crynodeb i’r swyddog
doc-title-chronology = Cronoleg
doc-title-exhibit-list = Rhestr arddangosion
doc-title-conversations = Sgyrsiau
doc-title-statement = Datganiad drafft
doc-title-court-statement = Datganiad tyst (drafft)
doc-title-items = Pethau a gadwyd, a thystiolaeth mewn mannau eraill
doc-title-effect = Effaith arnaf i
doc-title-wishes = Beth fyddai’n helpu
doc-title-reports = Adroddiadau, ceisiadau i stopio a gorchmynion
doc-title-people = Pobl, cyfrifon a lleoedd
doc-title-integrity = Y sêl
doc-title-exhibit-pages = Arddangosion sy’n lluniau
doc-title-patterns = Patrymau
# A long document is in several files.
doc-title-volume = { $title }, cyfrol { $number } o { $of }
doc-volumes = Y cyfrolau
doc-volume = Cyfrol { $count }
doc-made-with = Gwnaed â Daymark { $version }
doc-page-of = Tudalen { $page } o { $pages }
doc-page-in-all = { $page } o { $pages } i gyd
doc-seal = Sêl
doc-incidents =
    { $count ->
        [one] 1 digwyddiad
        [two] { $count } ddigwyddiad
       *[other] { $count } digwyddiad
    }
doc-exhibits =
    { $count ->
        [one] 1 arddangosyn
       *[other] { $count } arddangosyn
    }
doc-and-more = ({ $count } arall)
doc-from-to = { $from } – { $to }
doc-none-recorded = dim wedi’i gofnodi
doc-out-of =
    { $all ->
        [one] { $count } o 1 digwyddiad
        [two] { $count } o { $all } ddigwyddiad
       *[other] { $count } o { $all } digwyddiad
    }

# Beth a ddewiswyd a beth a adawyd allan.
doc-left-out = Gadawyd allan
doc-nothing-left-out = Dim. Mae pob digwyddiad ac arddangosyn sydd yn y dyddiadur yma.
doc-chosen-from = Dim ond digwyddiadau o’r diwrnod hwn ymlaen a ddewiswyd: { $day }.
doc-chosen-to = Dim ond digwyddiadau hyd at y diwrnod hwn a ddewiswyd: { $day }.
doc-chosen-only =
    { $count ->
        [one] Dewiswyd 1 digwyddiad yn ôl ei rif.
        [two] Dewiswyd { $count } ddigwyddiad yn ôl eu rhifau.
       *[other] Dewiswyd { $count } digwyddiad yn ôl eu rhifau.
    }
doc-chosen-people = Dim ond digwyddiadau’r bobl hyn, neu eu cyfrifon, a ddewiswyd: { $list }.
doc-chosen-orders = Dim ond digwyddiadau a dorrodd y gorchmynion hyn a ddewiswyd: { $list }.
doc-chosen-exhibits = Dim ond yr arddangosion hyn, a’u digwyddiadau, a ddewiswyd: { $list }.
doc-chosen-ways = Dim ond digwyddiadau a wnaed fel hyn a ddewiswyd: { $list }.
doc-held-back = Daliodd yr awdur y rhain yn ôl: { $list }.
doc-incidents-left-out =
    { $count ->
        [one] Nid yw 1 digwyddiad yn y copi hwn.
        [two] Nid yw { $count } ddigwyddiad yn y copi hwn.
       *[other] Nid yw { $count } digwyddiad yn y copi hwn.
    }
doc-exhibits-left-out =
    { $count ->
        [one] Nid yw 1 arddangosyn yn y copi hwn.
       *[other] Nid yw { $count } arddangosyn yn y copi hwn.
    }
doc-cards-left-out =
    { $count ->
        [one] Nid yw 1 cerdyn am bobl, lleoedd, gorchmynion neu adroddiadau yn y copi hwn.
       *[other] Nid yw { $count } cerdyn am bobl, lleoedd, gorchmynion neu adroddiadau yn y copi hwn.
    }
doc-erased-left-out =
    { $count ->
        [one] Nid yw bwlch 1 digwyddiad, arddangosyn neu gerdyn a ddilëwyd i’w weld yn y copi hwn.
       *[other] Nid yw bylchau { $count } digwyddiad, arddangosyn neu gerdyn a ddilëwyd i’w gweld yn y copi hwn.
    }
doc-intimate-held =
    { $count ->
       *[other] Arddangosion personol iawn a ddelir yn ôl: { $count } ({ $list }). Maen nhw gan yr ysgrifennwr.
    }
doc-intimate-shown =
    { $count ->
       *[other] Ffeiliau personol iawn: { $count } ({ $list }). Nid oes tudalen sy’n eu dangos. Agorwch nhw dim ond lle na all eraill weld.
    }
doc-mark-intimate = personol iawn
doc-entries-unreadable =
    { $count ->
        [one] Ni ellid darllen 1 cofnod, am fod y ddisg wedi ei ddifrodi.
        [two] Ni ellid darllen { $count } gofnod, am fod y ddisg wedi eu difrodi.
       *[other] Ni ellid darllen { $count } cofnod, am fod y ddisg wedi eu difrodi.
    }
doc-incidents-unreadable = Gadawyd allan, am fod rhan ohono wedi ei difrodi: digwyddiad { $numbers }.
doc-exhibits-unreadable = Gadawyd allan, am ei fod wedi ei ddifrodi: { $references }.
doc-erased-count =
    { $count ->
        [one] Dileodd yr awdur 1 digwyddiad, arddangosyn neu gerdyn. Dangosir y bwlch.
        [two] Dileodd yr awdur { $count } ddigwyddiad, arddangosyn neu gerdyn. Dangosir y bylchau.
       *[other] Dileodd yr awdur { $count } digwyddiad, arddangosyn neu gerdyn. Dangosir y bylchau.
    }

# Darllenwch fi yn gyntaf.
doc-lead-what = Copi o ddyddiadur yw hwn: beth ddigwyddodd, a’r ffeiliau sy’n perthyn iddo.
doc-lead-who = Awdur y dyddiadur a wnaeth y copi hwn a dewis pwy sy’n ei gael.
doc-lead-writer = Gwnaeth y sawl a ysgrifennodd y dyddiadur y copi hwn iddo’i hun. Ni luniwyd dim ynddo ar gyfer eraill.
doc-lead-family-court = Fe’i gwnaed ar gyfer y llys teulu: i farnwr, i gyfreithiwr, neu i’r ddwy ochr.
doc-lead-words = Mae pob hanes yng ngeiriau’r awdur ei hun. Nid ailysgrifennwyd dim.
doc-lead-print = Tudalennau i’w darllen ar bapur yw’r rhain. Ffeiliau yw’r arddangosion eu hunain, ac maen nhw’n dod ar wahân.
doc-written-by = Ysgrifennwyd gan
doc-made-at = Gwnaed y copi ar
doc-holds = Yn y copi hwn
doc-what-is-in-it = Beth sydd ynddo
doc-column-file = Ffeil
doc-column-what = Beth ydyw
doc-column-pages = Tudalennau i gyd
doc-file-how-to-check = Sut i wirio’r copi hwn ag offer a wnaed gan eraill.
doc-file-if-gone = Sut i ddarllen y cyfan â rhaglenni eraill.
doc-file-check-page = Tudalen sy’n gwirio’r copi hwn mewn porwr, heb y rhyngrwyd.
doc-file-summary = Dwy dudalen ar y mwyaf, i’r swyddog. Dechreuwch yma.
doc-file-chronology = Pob digwyddiad yn ei drefn. Yr un peth ar ffurf tabl yw’r .csv.
doc-file-exhibit-list = Pob arddangosyn, gyda’i gyfeirnod. Yr un peth ar ffurf tabl yw’r .csv.
doc-file-exhibits = Y ffeiliau eu hunain, heb eu newid. Mae pob enw’n dechrau â’r cyfeirnod.
doc-file-conversations = Sgyrsiau y dewiswyd negeseuon ohonynt, wedi’u hargraffu’n gyfan, gyda’r rheini wedi’u nodi.
doc-file-statement = Drafft yng ngeiriau’r awdur, i helpu swyddog i gymryd datganiad. Heb ei lofnodi. Mae’r .docx â’r un geiriau.
doc-file-court-statement = Datganiad drafft mewn paragraffau wedi’u rhifo, yng ngeiriau’r awdur. Heb ei lofnodi. Mae’r un geiriau yn y .docx.
doc-file-items = Pethau a gadwyd, pwy a’u daliodd, a thystiolaeth sydd gan eraill o hyd.
doc-file-effect = Beth a wnaeth i’r awdur, a beth a newidiodd yr awdur.
doc-file-wishes = Beth allai gorchymyn ei ddweud, gyda’r digwyddiadau sy’n dangos pam.
doc-file-reports = Pwy a gafodd wybod a beth ddywedon nhw, ceisiadau i stopio, a gorchmynion â’u telerau. Yr un peth ar ffurf tabl yw’r .csv.
doc-file-people = Y bobl, y cyfrifon a’r lleoedd, pob un yn llawn.
doc-file-integrity = Cod y sêl, beth mae’r sêl yn ei ddangos, a beth nad yw’n ei ddangos.
doc-file-patterns = Cyfrif dros amser, gyda siartiau, a sut mae’n cael ei gyfrif.
doc-file-volumes = Mae’n hir, ac mewn { $count } cyfrol.
doc-file-tables = Y tablau i gyd, ar gyfer rhaglen daenlen.
doc-file-record = Y cofnodion a seliwyd, ar gyfer y gwiriad.
doc-file-manifests = Dwy restr o’r holl ffeiliau, gydag ôl bys pob un.
# Mewn set argraffu.
doc-print-read-me-first = Y dudalen hon a’r rhai sy’n perthyn iddi.
doc-print-summary = Dwy dudalen ar y mwyaf, i’r swyddog. Dechreuwch yma.
doc-print-chronology = Pob digwyddiad yn y drefn y digwyddodd.
doc-print-statement = Drafft yng ngeiriau’r awdur, i helpu swyddog i gymryd datganiad. Heb ei lofnodi.
doc-print-court-statement = Datganiad drafft mewn paragraffau wedi’u rhifo, yng ngeiriau’r awdur. Heb ei lofnodi.
doc-print-exhibit-list = Pob arddangosyn, gyda’i gyfeirnod.
doc-print-exhibit-pages = Arddangosion sy’n lluniau, pob un ar dudalen gyda’i label.
doc-print-conversations = Sgyrsiau y dewiswyd negeseuon ohonynt, wedi’u hargraffu’n gyfan, gyda’r rheini wedi’u nodi.
doc-print-items = Pethau a gadwyd, pwy a’u daliodd, a thystiolaeth sydd gan eraill o hyd.
doc-print-effect = Beth a wnaeth i’r awdur, a beth a newidiodd yr awdur.
doc-print-wishes = Beth allai gorchymyn ei ddweud, gyda’r digwyddiadau sy’n dangos pam.
doc-print-reports = Pwy a gafodd wybod a beth ddywedon nhw, ceisiadau i stopio, a gorchmynion â’u telerau.
doc-print-people = Y bobl, y cyfrifon a’r lleoedd, pob un yn llawn.
doc-print-integrity = Cod y sêl, beth mae’r sêl yn ei ddangos, a beth nad yw’n ei ddangos.
doc-print-patterns = Cyfrif dros amser, gyda siartiau, a sut mae’n cael ei gyfrif.
doc-what-is-left-out = Beth a adawyd allan
doc-how-to-read = Sut i ddarllen hwn
doc-start-summary = Darllenwch y crynodeb yn gyntaf. Mae’n cyfeirio at ddigwyddiadau wrth eu rhifau.
doc-start-all = Dechreuwch gyda’r gronoleg. Mae pob cofnod ynddi, a phob cywiriad.
doc-start-statement = Darllenwch y datganiad drafft yn gyntaf. Mae’n cyfeirio at ddigwyddiadau ac arddangosion wrth eu rhifau.
doc-start-chronology = Yna chwiliwch am y rhifau hynny yn y gronoleg.
doc-start-numbers = Nid yw rhifau na chyfeirnodau byth yn newid, yn y copi hwn nac mewn un diweddarach.
doc-start-words = Ystyr “Heb ei gofnodi” yw bod yr awdur wedi gadael y lle’n wag. Nid yw byth yn golygu “na”.
doc-how-to-check = Sut i’w wirio
doc-check-file = Mae HOW-TO-CHECK.txt yn rhoi’r ffyrdd, un gorchymyn yr un. Anaml y bydd angen rhaglen newydd.
doc-check-page = Agorwch check.html mewn porwr i wirio popeth ar unwaith. Mae’r rhaglen rydd daymark-verify yn gwneud yr un peth.
doc-check-trust = Gall pwy bynnag sy’n newid copi newid ei check.html hefyd. Lle mae’n bwysig, defnyddiwch un o rywle arall.
doc-check-code = Cymharwch y cod sêl hwn â’r un a gawsoch gan yr awdur o’r blaen, neu’r un a gewch nawr:
doc-check-print-paper = Ni all papur ddangos ynddo’i hun na newidiwyd dim.
doc-check-print-files = Gofynnwch i’r awdur am yr un bwndel fel ffeiliau. Mae’r arddangosion ynddo, a’r hyn sy’n eu gwirio.
doc-check-print-code = Mae’r cod sêl hwn ar bob tudalen. Cymharwch ef â’r un y mae’r awdur yn ei roi i chi:
doc-what-a-seal-shows = Beth mae sêl yn ei ddangos
doc-seal-shows-short = Mae’n dangos na newidiwyd dim yma ers ei selio.
doc-seal-shows-not-short = Nid yw’n dangos bod cofnod yn wir, na phwy a’i teipiodd. Mae 11-INTEGRITY.pdf yn dweud mwy.
doc-limits = Beth nad yw hwn
doc-limits-statement = Nid yw’n ddatganiad wedi’i lofnodi. Gall helpu swyddog i gymryd un.
doc-limits-writer = Nid yw wedi’i lunio ar gyfer yr heddlu na llys. Gellir gwneud bwndel iddynt o’r un dyddiadur.
doc-limits-court = Nid datganiad wedi’i lofnodi yw hwn, nac yn gais. Mae gan y llys ei ffurflenni ei hun.
doc-limits-assessment = Nid yw’n asesiad risg. Mae Daymark yn cyfrif ac yn rhestru; nid yw’n rhoi sgôr i ddim.
doc-limits-verified = Nid oes neb wedi gwirio a yw’r hyn a ysgrifennwyd yma’n gywir.

# Crynodeb i’r swyddog.
doc-summary-about = Mae’r dudalen hon yn cyfeirio at ddigwyddiadau wrth eu rhifau. Mae pob un yn llawn yn y gronoleg.
doc-at-a-glance = Cipolwg
doc-person-reporting = Pwy sy’n rhoi gwybod
doc-person-reported = Pwy wnaeth hyn, fel yr ysgrifennwyd
doc-incidents-label = Digwyddiadau
doc-incidents-and-times =
    { $incidents ->
        [one] 1 digwyddiad
        [two] { $incidents } ddigwyddiad
       *[other] { $incidents } digwyddiad
    }, { $times ->
        [one] digwyddodd hyn unwaith
        [two] digwyddodd hyn ddwywaith, gan gyfrif pob tro mewn cyfres
       *[other] digwyddodd hyn { $times } gwaith, gan gyfrif pob tro mewn cyfres
    }
doc-first-incident = Digwyddiad cyntaf
doc-last-incident = Digwyddiad olaf
doc-days-label = Amser rhyngddynt
doc-days =
    { $count ->
        [one] 1 diwrnod
        [two] { $count } ddiwrnod
       *[other] { $count } diwrnod
    }
doc-evidence = Tystiolaeth
doc-named-in =
    { $count ->
        [one] { $name } (1 digwyddiad)
        [two] { $name } ({ $count } ddigwyddiad)
       *[other] { $name } ({ $count } digwyddiad)
    }
doc-and-more-names =
    { $count ->
        [one] 1 enw arall
       *[other] { $count } enw arall
    }
doc-pattern = Y patrwm dros amser
doc-acts = Gweithredoedd: adran 1(1)(a) o Ddeddf Diogelu rhag Stelcio 2019
doc-acts-words = Mae’r llythrennau’n cyfeirio at yr enghreifftiau yn adran 2A(3) o Ddeddf Amddiffyn rhag Aflonyddu 1997. Gall digwyddiad fod mewn mwy nag un rhes.
doc-acts-column-paragraph = a.2A(3)
doc-acts-column-way = Beth a gofnodwyd
doc-acts-column-incidents = Digwydd{ "\u00AD" }iadau
doc-acts-column-times = Sawl gwaith
doc-acts-column-first = Cyntaf
doc-acts-column-last = Olaf
doc-acts-column-latest = Diweddaraf, yn ôl rhif
doc-without-way =
    { $count ->
        [0] Mae gan bob digwyddiad o leiaf un.
        [one] Nid oes dim wedi’i gofnodi ar gyfer 1 digwyddiad.
        [two] Nid oes dim wedi’i gofnodi ar gyfer { $count } ddigwyddiad.
       *[other] Nid oes dim wedi’i gofnodi ar gyfer { $count } digwyddiad.
    }
doc-area = Lle mae’r person yn byw (hyn sy’n pennu’r heddlu)
doc-soon-gone = Tystiolaeth a all ddiflannu’n fuan
doc-gone-by = wedi mynd erbyn { $day }
doc-risk = Risg: adran 1(1)(b)
doc-risk-words = Ffeithiau a gofnodwyd. Gall niwed fod yn gorfforol neu’n seicolegol (adran 1(4)). Y rhifau diweddaraf yn gyntaf.
doc-threats = Bygythiadau
doc-weapons = Arf, wedi’i ddangos neu ei grybwyll
doc-feared-violence = Roedd yr awdur yn ofni trais
doc-feared-times = { $count } gwaith, gan gyfrif pob tro mewn cyfres
doc-known-place = Mewn lle y mae’r person yn gwybod amdano
doc-through-others = Drwy rywun arall
doc-others-targeted = Eraill a dargedwyd
doc-children = Roedd plant yno
doc-harm = Anaf, difrod, neu help gan feddyg
doc-with-effect = Effaith ar yr awdur wedi’i chofnodi
doc-necessity = Yr angen am orchymyn: adran 1(1)(c)
doc-necessity-words = A yw’n parhau, cyn belled ag y mae’r dyddiadur yn dangos.
doc-last-30-days = Yn y 30 diwrnod hyd hynny
doc-last-90-days = Yn y 90 diwrnod hyd hynny
doc-interim = Ffeithiau ar gyfer gorchymyn interim: adran 5
doc-interim-words = Y diweddaraf sydd gyntaf, pob un gyda’i ddiwrnod. Yr heddlu sy’n penderfynu a ddylid gofyn am un.
doc-latest-incidents = Digwyddiadau diweddaraf
doc-latest-threats = Bygythiadau diweddaraf
doc-latest-fear = Ofn trais diweddaraf
doc-latest-breaches = Telerau a dorrwyd ddiwethaf
doc-four = FOUR: sefydlog, obsesiynol, digroeso, ailadroddus
doc-four-words = Nid oes dyddiadur sy’n dangos beth mae person yn ei feddwl. Wrth ymyl y geiriau mae ffeithiau a gofnodwyd.
doc-four-sought = Sefydlog, obsesiynol: dilyn, aros, gwylio neu dracio
doc-four-unwanted = Digroeso: yn sicr ar ôl y cais cyntaf i stopio
doc-four-repeated = Ailadroddus: pob digwyddiad
doc-how-written = Sut y cafodd ei ysgrifennu
doc-same-day = Ysgrifennwyd yr un diwrnod
doc-within-week = Ysgrifennwyd o fewn 7 diwrnod
doc-seen-by-writer = Gwelwyd neu clywyd gan yr awdur
doc-told-by-others = Dywedwyd gan rywun arall
doc-with-witness = Gyda thyst
doc-with-name = Yn dweud sut mae’r awdur yn gwybod pwy wnaeth hyn
doc-corrected = Cywirwyd wedyn (cadwyd y testun cyntaf)
doc-withdrawn-erased = Tynnwyd yn ôl neu dilëwyd
doc-gaps = { $withdrawn } a dynnwyd yn ôl, { $erased } a ddilëwyd
doc-helped = Ysgrifennwyd gyda help
doc-told-to-stop = Dywedwyd wrthynt am stopio
doc-told-to-stop-times =
    { $count ->
        [one] Unwaith.
       *[other] { $count } gwaith.
    }
doc-told-to-stop-first = Y tro cyntaf ar { $day }.
doc-told-to-stop-after =
    { $count ->
        [0] Ni chofnodwyd digwyddiad a oedd yn sicr ar ôl hynny.
        [one] Roedd 1 digwyddiad yn sicr ar ôl hynny.
       *[other] Roedd { $count } digwyddiad yn sicr ar ôl hynny.
    }
doc-told-to-stop-perhaps =
    { $count ->
        [one] Gall 1 arall fod ar ôl hynny, neu cyn hynny.
       *[other] Gall { $count } arall fod ar ôl hynny, neu cyn hynny.
    }
doc-reports-made = Dywedwyd wrth yr heddlu ac eraill
doc-reports-count =
    { $count ->
        [one] 1 adroddiad.
       *[other] { $count } adroddiad. Y diweddaraf:
    }
doc-report-reference = cyf. { $reference }
doc-orders-made = Gorchmynion a mechnïaeth
doc-order-made = gwnaed { $day }
doc-order-ends = yn dod i ben { $day }
doc-order-discharged = daeth i ben yn gynnar { $day }
doc-wishes = Beth fyddai’n helpu, yng ngeiriau’r awdur
doc-broke-a-term = Torrodd amod gorchymyn
doc-ask = Beth nad yw yn y dyddiadur hwn: gofynnwch amdano
doc-ask-stop = Pryd a sut y dywedwyd wrth y person am stopio?
doc-ask-reports = Am beth y rhoddwyd gwybod o’r blaen, i bwy, a beth oedd y cyfeirnod?
doc-ask-orders = A oes gorchymyn neu fechnïaeth, ac a dorrwyd yr amodau?
doc-ask-others = Pwy arall a dargedwyd: plant, teulu, ffrindiau, gwaith?
doc-ask-area = Ym mha dref neu ardal mae’r person yn byw?
doc-ask-lost = Beth allai gael ei drosysgrifo cyn bo hir: teledu cylch cyfyng, cloch drws, cofnodion ffôn?
doc-ask-contact = Sut gallwch chi gysylltu â’r awdur yn ddiogel?

# Cronoleg.
doc-span = Cyfnod
doc-reading-order = Mae’r digwyddiadau yn y drefn y digwyddon nhw. Os nad yw’r amser yn hysbys, daw’r digwyddiad ar ddiwedd ei ddiwrnod.
doc-reading-blank = Ystyr “Heb ei gofnodi” yw bod yr awdur wedi gadael y lle’n wag. Nid yw byth yn golygu “na”.
doc-reading-written = Mae pob cofnod yn dweud pryd y cafodd ei ysgrifennu gyntaf, yn ôl cloc cyfrifiadur yr awdur.
doc-reading-changes = Mae cofnod a gywirwyd yn dangos pob testun cynharach, a phryd a pham y cafodd ei newid.
doc-reading-numbers = Unwaith yn unig y rhoddir rhif. Os oes rhif ar goll, cafodd ei adael allan neu ei ddileu.
doc-short-table = Pob digwyddiad yn fyr
doc-column-number = Rhif
doc-column-when = Pryd
doc-column-place = Lle
doc-column-begins = Sut mae’r hanes yn dechrau
doc-column-exhibits = Arddan{ "\u00AD" }gosion
doc-column-marks = Nodiadau
doc-each-incident = Pob digwyddiad yn llawn
doc-no-incidents = Nid oes digwyddiadau yn y copi hwn.
doc-mark-withdrawn = wedi’i dynnu’n ôl
doc-mark-corrected = wedi’i gywiro
doc-written-at = Ysgrifennwyd gyntaf: { $at }
doc-when = Pryd
doc-what-happened = Beth ddigwyddodd
doc-exact-words = Union eiriau
doc-place = Lle
doc-place-known = Yn hysbys i’r person
doc-ways = Sut y gwnaethant hynny
doc-way-with-paragraph = { $way } [a.2A(3)({ $letter })]
doc-who = Pwy wnaeth hyn
doc-how-i-know = Sut rwy’n gwybod
doc-seen = Gwelwyd neu clywyd gan
doc-witnesses = Pwy arall a welodd neu a glywodd
doc-effect-then = Sut roeddwn yn teimlo ar y pryd
doc-effect-after = Sut roeddwn yn teimlo wedyn
doc-times = Cyfres
doc-helped-by = Pwy helpodd i’w ysgrifennu
doc-exhibits-label = Arddangosion
doc-reported = Rhoddwyd gwybod
# Wrth ymyl tyst.
doc-willing-yes = byddai’n dweud wrth yr heddlu
doc-willing-no = ni fyddai’n dweud wrth yr heddlu
doc-willing-not-sure = ddim yn siŵr a fyddai’n dweud wrth yr heddlu
doc-blank = Heb ei gofnodi
doc-corrected-at = Cywirwyd: { $at }
doc-withdrawn-at = Tynnwyd yn ôl gan yr awdur: { $at }
doc-put-back-at = Rhoddwyd yn ôl gan yr awdur: { $at }
doc-reason = Rheswm a roddwyd
doc-before-this = Cyn hyn, roedd yn dweud:
doc-erased-incidents = Digwyddiadau a ddilëwyd
doc-erased-incident =
    { $versions ->
        [one] Dilëwyd digwyddiad gan yr awdur: { $erased }. Ysgrifennwyd gyntaf: { $first }. Cofnod rhif { $seq } ydyw.
       *[other] Dilëwyd digwyddiad gan yr awdur: { $erased }. Ysgrifennwyd gyntaf: { $first }. Roedd ganddo { $versions } fersiwn. Y fersiwn gyntaf yw cofnod rhif { $seq }.
    }
doc-withdrawn-count =
    { $count ->
        [one] Tynnwyd 1 digwyddiad yn ôl. Mae i’w weld, ond nid yw’n cael ei gyfrif yn unman arall.
        [two] Tynnwyd { $count } ddigwyddiad yn ôl. Maent i’w gweld, ond nid ydynt yn cael eu cyfrif yn unman arall.
       *[other] Tynnwyd { $count } digwyddiad yn ôl. Maent i’w gweld, ond nid ydynt yn cael eu cyfrif yn unman arall.
    }
doc-withdrawn-label = Tynnwyd yn ôl

# Rhestr arddangosion.
doc-exhibits-names = Yn enw’r ffeil, mae cyfeirnod fel AJS/7 yn cael ei ysgrifennu fel AJS-007. Nid yw cyfeirnodau byth yn newid.
doc-exhibits-hash = Mae’r rhestr yn dangos dau ben pob SHA-256. Mae’r cyfan ohono yn adran 2.
doc-exhibits-officer = Mae’r golofn olaf ar gyfer cyfeirnod y swyddog ei hun.
doc-exhibits-pictures = Mae llun bach yn adran 2 o bob arddangosyn sy’n llun. Mae’r ffeil ei hun yn dangos mwy.
doc-exhibits-most-pictures = Mae gan y { $count } cyntaf un.
doc-exhibit-table = Rhestr o arddangosion
doc-exhibit-column-item = Rhif
doc-exhibit-column-reference = Cyf.
doc-exhibit-column-description = Beth mae’n ei ddangos
doc-exhibit-column-produced-by = Gan bwy
doc-exhibit-column-grade = Gwreiddiol neu gopi
doc-exhibit-column-date = Tynnwyd, yn ôl y ffeil
doc-exhibit-column-file-name = Enw’r ffeil
doc-exhibit-column-size = Maint
doc-exhibit-column-sha256 = SHA-256
doc-exhibit-column-incidents = Rhif digwydd{ "\u00AD" }iad
doc-exhibit-column-original-at = Ble mae’r gwreiddiol
doc-exhibit-column-officer-reference = Cyf. y swyddog
doc-no-exhibits = Nid oes arddangosion yn y copi hwn.
doc-each-exhibit = Pob arddangosyn yn llawn
doc-picture-of = Llun o arddangosyn { $reference }
doc-picture-missing = Nid oedd modd gwneud llun o’r ffeil hon. Mae’r ffeil ei hun yn y bwndel.
doc-exhibit-heading = Arddangosyn { $reference }
doc-exhibit-referred = y cyfeirir ato yn natganiad { $name }, dyddiedig
doc-exhibit-signed = Llofnod
doc-file-name = Ffeil yn y copi hwn
doc-attached = Atodwyd i’r dyddiadur
doc-shows = Beth mae’n ei ddangos
doc-intimate = Personol iawn
doc-incident-numbers = Digwyddiadau
doc-grade = Gwreiddiol neu gopi
doc-capture = Sut y daeth yma
doc-capture-chosen-file = Dewiswyd o ffolder
doc-capture-dropped = Gollyngwyd ar y ffenestr
doc-capture-typed = Teipiwyd yn Daymark
doc-capture-pasted = Gludwyd o’r clipfwrdd
doc-online-address = Cyfeiriad gwe
doc-online-platform = Gwefan neu ap
doc-online-handle = Enw’r cyfrif
doc-online-account-id = Rhif y cyfrif
doc-online-seen = Gwelwyd ar-lein
doc-captured-with = Cofnodwyd gyda
doc-original-at = Ble mae’r gwreiddiol
doc-origin = Gwnaed o
doc-read-as = Darllenwyd fel
doc-media-type = Math, yn ôl y cynnwys
doc-size = Maint
doc-size-in-bytes = { $size } ({ $bytes } o feitiau)
doc-taken = Tynnwyd, yn ôl y ffeil
doc-device = Dyfais, yn ôl y ffeil
doc-location = Lleoliad, yn ôl y ffeil
doc-modified = Newid diwethaf i’r ffeil
doc-sha256 = SHA-256
doc-erased-exhibits = Arddangosion a ddilëwyd
doc-erased-exhibit =
    { $versions ->
        [one] Dilëwyd arddangosyn gan yr awdur: { $erased }. Atodwyd: { $first }. Cofnod rhif { $seq } ydyw.
       *[other] Dilëwyd arddangosyn gan yr awdur: { $erased }. Atodwyd: { $first }. Roedd ganddo { $versions } fersiwn. Y fersiwn gyntaf yw cofnod rhif { $seq }.
    }

# Y sêl.
doc-seal-code = Cod y sêl
doc-code-what = Mae’r cod hwn yn sefyll dros yr holl gofnodion fel yr oeddent pan gawsant eu selio.
doc-code-same = Mae ar bob tudalen. Os bydd unrhyw beth yn y cofnodion yn newid, bydd y cod yn wahanol.
doc-qr-alt = Cod QR gyda chod y sêl { $code } a’r pwynt gwirio.
doc-qr-words = Tynnwch lun o hwn i gadw’r sêl.
doc-how-to-compare = Sut i’w gymharu
doc-compare-ask = Gofynnwch i’r awdur, neu i rywun y mae’n ymddiried ynddo, am y cod a nodwyd o’r blaen.
doc-compare-same = Yr un cod: mae’r cofnodion yr un fath, bob un ohonynt.
doc-compare-other = Cod arall: gall fod mwy o gofnodion ers hynny. Chwiliwch am y cod ymhlith y seliau cynharach isod.
doc-seal-shows = Beth mae’r sêl yn ei ddangos
doc-shows-unchanged = Ni newidiwyd na thynnwyd allan yr un cofnod a seliwyd ers gwneud y sêl.
doc-shows-order = Ni roddwyd yr un cofnod i mewn rhyngddynt, ac mae’r drefn fel yr oedd.
doc-shows-key = Llofnodwyd y sêl â’r allwedd y mae ei hôl bys isod.
doc-shows-files = Mae pob arddangosyn yma yr un fath â phan gafodd ei atodi, feit am feit.
doc-seal-shows-not = Beth nad yw’r sêl yn ei ddangos
doc-shows-not-true = Nid yw’n dangos bod cofnod yn wir.
doc-shows-not-clock = Nid yw’n dangos bod cloc y cyfrifiadur yn gywir.
doc-shows-not-who = Nid yw’n dangos pwy deipiodd gofnod.
doc-shows-not-complete = Nid yw’n dangos bod popeth wedi’i ysgrifennu.
doc-shows-not-another = Gall deiliad yr allwedd wneud set arall o gofnodion. Mae cod a nodwyd o’r blaen yn dadlau yn erbyn hynny.
doc-seals = Seliau cynharach
doc-seals-about = Gwnaed pob un o’r codau hyn yn gynharach, o’r un cofnod hwn. Ni newidiwyd yr hyn y mae’n ei gwmpasu ers hynny; mae gwiriad yn dangos hynny.
doc-seal-details = Y cofnodion a seliwyd
doc-record-entries = Cofnodion i gyd
doc-entries-here = Cofnodion yn y copi hwn
doc-checkpoint = Pwynt gwirio
doc-fingerprint = Ôl bys yr allwedd
doc-fingerprint-words = Gall yr awdur ddarllen yr ôl bys hwn i chi wyneb yn wyneb.
doc-files-heading = Y ffeiliau
doc-files-manifests = Mae manifest-sha256.txt a manifest-sha512.txt yn rhestru pob ffeil yn y ffolder data.
doc-files-signature = Mae tagmanifest-sha256.txt.sig yn llofnodi’r rhestrau hynny â’r un allwedd.
doc-files-how = Mae HOW-TO-CHECK.txt yn dweud sut i wirio hyn oll ag offer pobl eraill.
doc-files-entries = Mae data/record/entries.jsonl yn dal y cofnodion, pob un gyda’r ffordd at y sêl.

# Documents made of cards.
doc-items-about = Cedwir pob peth fel y’i cafwyd, hyd y gallai’r awdur. Rhestrir ei daith o law i law.
doc-items-words = Mae tystiolaeth mewn mannau eraill yn perthyn i rywun arall, a all ei dileu. Rhoddir y dydd lle mae’n hysbys.
doc-effect-about = Tystiolaeth yw hon o’r hyn a wnaeth y digwyddiadau. Nid Datganiad Personol Dioddefwr yw hwn.
doc-effect-words = Mae pob hanes yng ngeiriau’r awdur.
doc-wishes-about = Geiriau’r awdur yw’r rhain. Llys sy’n penderfynu beth mae gorchymyn yn ei ddweud.
doc-wishes-words = Mae gorchymyn sy’n enwi lle yn dweud wrth y person amdano. Gofynnwch i’r awdur yn gyntaf.
doc-reports-about = Mae’r hyn a ddywedwyd yma fel y’i cofnodwyd gan yr awdur. Efallai fod gan yr ochr arall nodiadau.
doc-reports-words = Mae telerau gorchymyn yn eu geiriau eu hunain, gyda’u rhif.
doc-people-about = Mae pwy yw pwy fel y gŵyr yr awdur. Dywedir sut y gŵyr lle cafodd hynny ei gofnodi.
doc-people-words = Nid yw sut i gyrraedd tyst yma. Gall yr awdur ddweud wrth swyddog.
doc-cards-person = Pobl
doc-cards-account = Cyfrifon, rhifau a chyfeiriadau a ddefnyddiwyd
doc-cards-place = Lleoedd
doc-cards-request = Ceisiadau i stopio
doc-cards-report = Pwy a gafodd wybod
doc-cards-receipt = Pwy gymerodd gopïau cynharach
doc-cards-wish = Beth fyddai’n helpu
doc-cards-order = Gorchmynion, ac amodau mechnïaeth
doc-cards-change = Beth a newidiodd yr awdur
doc-cards-item = Pethau a gadwyd
doc-cards-elsewhere = Tystiolaeth sydd gan eraill
doc-effect-incidents = Beth a wnaeth pob digwyddiad
doc-effect-cost-incidents = Costau a gofnodwyd gyda digwyddiadau
doc-effect-cost-changes = Costau a gofnodwyd gyda newidiadau
doc-erased-cards = Cardiau a ddilëwyd
doc-erased-card =
    { $versions ->
        [one] Dilëwyd cerdyn gan yr awdur ar { $erased }. Fe’i hysgrifennwyd gyntaf ar { $first }.
       *[other] Dilëwyd cerdyn â { $versions } fersiwn gan yr awdur ar { $erased }. Fe’i hysgrifennwyd gyntaf ar { $first }.
    }

# The draft statement.
doc-statement-draft = DRAFFT. Nodiadau gan y tyst, i helpu’r heddlu i gymryd datganiad.
doc-statement-own-words = Mae pob hanes yng ngeiriau’r awdur. Ni chafodd dim ei ailysgrifennu.
doc-statement-not-signed = Nid yw wedi’i lofnodi, ac nid yw’n gwneud unrhyw ddatganiad ffurfiol.
doc-statement-first = Ysgrifennwyd y cofnod cyntaf
doc-statement-last = Ysgrifennwyd y newid olaf
doc-statement-part-person = Y person, a sut rwy’n ei adnabod
doc-statement-part-account = Cyfrifon a rhifau, a pham rwy’n meddwl mai nhw sydd piau nhw
doc-statement-part-request = Pan ddywedais wrthynt am stopio
doc-statement-part-overview = Y cyfan yn fyr
doc-statement-part-incidents = Beth ddigwyddodd, yn y drefn y digwyddodd
doc-statement-part-sighting = Pryd y gwelais rywun, a pha mor dda
doc-statement-part-others = Eraill a dargedwyd
doc-statement-part-change = Beth a newidiais yn fy mywyd
doc-statement-part-fear = Beth rwy’n ei ofni, a pham
doc-statement-part-report = Wrth bwy y dywedais
doc-statement-part-wish = Beth fyddai’n helpu
doc-statement-part-order = Gorchmynion sydd, neu a fu
doc-statement-part-asked = Yr hyn rwy’n ei ofyn gan y llys
doc-statement-in = { $what }: digwyddiad { $numbers }
doc-statement-produces = Cyflwynaf { $references }.
doc-statement-rest = Am y drafft hwn
doc-statement-fear = Gofynnwch beth mae’r awdur yn ofni a fydd yn digwydd. Mae’r hyn a ofnwyd gyda phob digwyddiad yma.
doc-statement-needs = Mae anghenion yn y llys, a sut i gyrraedd yr awdur, i’r heddlu yn unig. Nid ydynt yma.
doc-statement-withdrawn = Nid yw cofnodion a dynnwyd yn ôl yma. Mae’r gronoleg yn eu dangos.
doc-statement-produce = Rhai’r awdur yw cyfeiriadau fel AJS/1. Gall swyddog roi rhai eraill.

# The draft statement for the family court.
doc-court-court = Yn y Llys Teulu yn
doc-court-case = Rhif yr achos
doc-court-applicant = Ceisydd
doc-court-respondent = Atebydd
doc-court-statement-of = Datganiad
doc-court-number = Rhif y datganiad hwn
doc-court-made-on = Gwnaed ar
doc-court-exhibits = Arddangosion
doc-court-draft = DRAFFT. Nodiadau gan y tyst, ar gyfer datganiad i’r llys teulu.
doc-court-own-words = Mae pob hanes yng ngeiriau’r awdur ei hun. Nid ailysgrifennwyd dim.
doc-court-not-signed = Nid yw wedi’i lofnodi. Gadewir llinellau’n wag i’w llenwi â llaw.
doc-court-fear = Mae’r hyn a ofnwyd gyda phob digwyddiad yma. Gellir ychwanegu’r hyn y mae’r awdur yn ofni a fydd yn digwydd.
doc-court-born = Mae ffurflen FL401 yn gofyn am ddyddiad geni’r atebydd. Ystyr “heb ei gofnodi” yw nad yw yn y dyddiadur.
doc-court-address = Nid yw cyfeiriad yr awdur yma. Gofynnwch i’r llys sut i’w gadw’n gyfrinachol cyn cyflwyno dim.
doc-court-withdrawn = Nid yw cofnodion a dynnwyd yn ôl gan yr awdur yma. Mae’r gronoleg yn eu dangos.
doc-court-produce = Cyfeirnodau’r awdur ei hun yw rhai fel AJS/1. Yr un ydynt ar bob arddangosyn.
doc-court-advice = Nid cyngor cyfreithiol yw hwn. Gall cyfreithiwr, neu linell gymorth, ddweud beth sydd ei angen ar lys.
doc-court-truth = Datganiad o wirionedd
doc-court-truth-wording = Mae’r geiriad ar ffurflen y llys. Fe’i gadewir allan yma o fwriad.
doc-court-truth-read = Darllenwch bob paragraff cyn llofnodi. Cywirwch yr hyn nad yw’n iawn, a llofnodwch ddim ond yr hyn sy’n wir.
doc-court-signed = Llofnod
doc-court-name = Enw llawn
doc-court-signed-on = Dyddiad

# Conversations, printed whole.
doc-conversations-view = Mae hyn yn dangos yr hyn a ganfu darllenydd ym mhob ffeil. Y ffeil yw’r dystiolaeth; mae yn y bwndel, heb ei newid.
doc-conversations-picked = Mae bar, a geiriau trwm, yn nodi’r negeseuon a ddewisodd yr awdur ar gyfer digwyddiad.
doc-conversations-order = Trefn a rhifau’r ffeil sydd i’r negeseuon. Yr enwau a’r amserau yw’r rhai mae’r ffeil yn eu rhoi.
doc-conversation-of = Sgwrs yn { $reference }
doc-conversation-file = Enw’r ffeil
doc-conversation-recompute = Sut i wneud yr hash eto
doc-conversation-by = Darllenwyd gan
doc-conversation-total = Negeseuon yn y ffeil
doc-conversation-app = O’r rhain, ysgrifennwyd gan yr ap
doc-conversation-deleted = O’r rhain, dangosir eu bod wedi’u dileu
doc-conversation-people = Pwy ysgrifennodd faint
doc-conversation-picked = Negeseuon a ddewiswyd
doc-conversation-incidents = Ar gyfer digwyddiadau
doc-conversation-unread = Ni ellid darllen negeseuon { $reference } yma. Mae’r ffeil yn y bwndel.
doc-conversation-part = Mae’n rhy hir i’w hargraffu: argreffir negeseuon { $first } i { $last } o { $total }. Mae’r cyfan yn y ffeil.
doc-conversation-files = Ffeiliau a dynnwyd ohoni, gyda’u SHA-256
doc-messages = Negeseuon
doc-messages-zone-utc = Mae pob amser yn foment union. Fe’i dangosir gyda’i bellter o UTC.
doc-message-column-number = Rhif
doc-message-column-when = Pryd
doc-message-column-who = Pwy
doc-message-column-text = Neges
doc-message-file = Gyda ffeil: { $name }
doc-message-picked = Dewiswyd ar gyfer digwyddiad { $numbers }

# The bundles before this one
doc-version = Fersiwn
doc-versions = Fersiynau cynharach
doc-versions-version = Fersiwn
doc-versions-made = Gwnaed
doc-versions-holds = Yn cynnwys
doc-versions-code = Cod y sêl
doc-versions-taken = Pwy a’i cymerodd
doc-receipt = derbynneb { $number }
doc-versions-someone = Cymerodd rhywun ef.
doc-since = Beth sy’n newydd ers fersiwn { $version }
doc-since-incidents =
    { $count ->
        [one] Digwyddiad newydd: { $list }.
       *[other] Digwyddiadau newydd: { $list }.
    }
doc-since-changed = Cywirwyd, ychwanegwyd at neu dynnwyd yn ôl: { $list }.
doc-since-exhibits =
    { $count ->
        [one] Arddangosyn newydd: { $list }.
       *[other] Arddangosion newydd: { $list }.
    }
doc-since-noted = Arddangosion y nodwyd rhagor amdanynt: { $list }.
doc-since-cards = Cardiau newydd: { $list }.
doc-since-cards-changed = Cardiau sy’n dweud rhagor neu rywbeth arall: { $list }.
doc-since-erased =
    { $count ->
        [one] Dileodd yr awdur 1 digwyddiad, arddangosyn neu gerdyn.
       *[other] Dileodd yr awdur { $count } digwyddiad, arddangosyn neu gerdyn.
    }
doc-since-nothing = Nid oes dim yn y copi hwn yn newydd.
doc-since-part = Nid oedd fersiwn { $version } yn cynnwys popeth. Gall yr hyn a adawodd allan fod yn hŷn, ac yn newydd yma.
# The report of a breach.
doc-title-breach = Adroddiad torri gorchymyn
doc-breach-about = Mae’r awdur yn dweud bod y digwyddiadau hyn wedi torri’r gorchymyn hwn. Llys sy’n penderfynu a wnaethant.
doc-breach-words = Mae pob hanes yng ngeiriau’r awdur. Ni chafodd dim ei ailysgrifennu.
doc-breach-order = Y gorchymyn
doc-breach-number = Rhif yn y dyddiadur
doc-breach-terms = Beth mae’n ei ddweud, air am air
doc-breach-term = Teler { $number }
doc-breach-incidents = Y digwyddiadau a’i torrodd
doc-breach-exhibits = Beth sy’n ei ddangos
doc-breach-exhibits-about = Nid yw’r ffeiliau eu hunain yn yr adroddiad hwn. Gall yr awdur eu rhoi.
doc-breach-reports = Pryd y cafodd ei adrodd, ac i bwy
doc-breach-court = Nid datganiad wedi’i lofnodi yw hwn. Gall helpu swyddog i gymryd un.
doc-breach-only = Nid yw digwyddiadau nad ydynt ynghlwm wrth y gorchymyn hwn yma.
doc-breach-other-terms =
    { $count ->
        [one] Torrodd 1 digwyddiad arall y gorchymyn hwn, mewn teler arall neu un na chafodd ei enwi. Nid yw yma.
       *[other] Torrodd { $count } digwyddiad arall y gorchymyn hwn, mewn telerau eraill neu rai na chawsant eu henwi. Nid ydynt yma.
    }
doc-breach-withdrawn =
    { $count ->
        [one] Nid yw 1 digwyddiad a gafodd ei dynnu’n ôl yma. Mae cronoleg bwndel yn ei ddangos.
       *[other] Nid yw { $count } digwyddiad a gafodd eu tynnu’n ôl yma. Mae cronoleg bwndel yn eu dangos.
    }

# Pecyn brys.
doc-urgent-about = Pecyn brys yw hwn: y 14 diwrnod diwethaf, a hyd at dri digwyddiad a ddewisodd yr awdur.
doc-urgent-from = Pecyn brys: mae pob digwyddiad o { $day } ymlaen yma.
doc-urgent-worst = Dewisodd yr awdur y rhain fel y gwaethaf, pryd bynnag y digwyddasant: digwyddiad { $numbers }.
doc-urgent-no-worst = Ni ddewisodd yr awdur ddim digwyddiad arall.

# Y daflen gyfrinachol.
doc-title-confidential = Taflen gyfrinachol
doc-confidential-banner = CYFRINACHOL. PEIDIWCH Â CHYFLWYNO NAC ARDDANGOS.
doc-confidential-police = I’r heddlu yn unig. Mae fel tudalen gefn datganiad tyst.
doc-confidential-serve = Peidiwch â’i chyflwyno i’r ochr arall. Peidiwch â’i gwneud yn arddangosyn.
doc-confidential-apart = Nid yw’n rhan o unrhyw fwndel. Cadwch hi ar wahân i bapurau’r achos.
doc-confidential-writer = Yr awdur
doc-confidential-contacts = Sut i gyrraedd eraill
