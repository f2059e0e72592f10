# Yr hyn y gall person ei gyfarfod pan na ellir gwneud rhywbeth: yn gyntaf beth
# ddigwyddodd, yna (.advice) beth gellir ei wneud ac a gollwyd rhywbeth.

problem-no-diary = Nid oes dyddiadur yma.
    .advice = Gwnewch un newydd, neu dewiswch y ffolder lle mae’ch dyddiadur. Ni newidiwyd dim.
problem-diary-exists = Mae dyddiadur yma eisoes.
    .advice = Agorwch ef â’i gyfrinymadrodd, neu dewiswch ffolder arall. Ni newidiwyd dim.
problem-locked = Mae’r dyddiadur wedi’i gloi.
    .advice = Agorwch ef a rhowch gynnig arall arni. Mae’r hyn a gadwyd yn ddiogel.
problem-in-use = Mae’r dyddiadur ar agor yn rhywle arall ar y cyfrifiadur hwn.
    .advice = Caewch y ffenestr neu’r rhaglen arall a rhowch gynnig arall arni. Ni newidiwyd dim.
problem-wrong-key = Nid agorodd hynny’r dyddiadur.
    .advice = Gwiriwch y priflythrennau a’r bylchau, yna rhowch gynnig arall arni. Cewch geisio mor aml ag y mynnwch. Nid oes dim wedi’i golli.
problem-weak-passphrase = Mae’r cyfrinymadrodd yn rhy fyr.
    .advice = Defnyddiwch o leiaf 8 nod. Mae pedwar neu bump o eiriau yn gweithio’n dda. Ni newidiwyd dim.
problem-words-unreadable = Ni ellir darllen y geiriau adfer.
    .advice = Edrychwch ar eich papur a theipiwch y 24 gair yn eu trefn. Ni newidiwyd dim.
problem-header-damaged = Mae ffeil fach sy’n dal clo’r dyddiadur wedi’i difrodi.
    .advice = Peidiwch â dileu dim. Os oes gennych gopi o’r dyddiadur, defnyddiwch hwnnw. Mae gwiriad yn dweud mwy.
problem-database-damaged = Mae prif ffeil y dyddiadur wedi’i difrodi.
    .advice = Peidiwch â dileu dim. Copïwch ffolder y dyddiadur i le diogel. Yna gwiriwch y dyddiadur: gellir achub popeth sy’n gyfan.
problem-older-database = Mae copi hŷn o’r dyddiadur wedi’i roi yma.
    .advice = Mae cofnodion mwy newydd ar goll o’r copi hwn. Chwiliwch am y copi diweddaraf o’r ffolder. Peidiwch â dileu’r naill na’r llall. Os nad oes un mwy newydd, gellir agor hwn fel y mae.
problem-too-new = Ysgrifennwyd y dyddiadur hwn gan Daymark mwy newydd.
    .advice = Agorwch ef â’r Daymark mwy newydd. Ni newidiwyd dim.
problem-entry-damaged = Mae un cofnod wedi’i ddifrodi.
    .advice = Copïwch ffolder y dyddiadur i le diogel. Yna gwiriwch y dyddiadur: gellir achub a throsglwyddo pob cofnod arall.
problem-exhibit-missing = Mae’r ffeil { $about } ar goll o ffolder y dyddiadur.
    .advice = Rhowch ffolder y dyddiadur yn ôl fel yr oedd, neu defnyddiwch gopi cynharach. Mae popeth arall yn ddiogel.
problem-exhibit-damaged = Mae’r ffeil { $about } wedi’i difrodi.
    .advice = Os yw’r gwreiddiol gennych o hyd, ychwanegwch ef eto. Mae popeth arall yn ddiogel.
problem-files-unreadable = Ni ellir darllen rhai ffeiliau: { $about }.
    .advice = Ni newidiwyd dim. Dewch â’r ffeiliau hyn yn ôl o gopi yn gyntaf, neu dewiswch eu gadael ar ôl.
problem-disk-full = Mae’r ddisg yn llawn.
    .advice = Gwnewch le arni a rhowch gynnig arall arni. Mae’r hyn a gadwyd o’r blaen yn ddiogel. Ni chadwyd hwn.
problem-read-only = Ni ellir ysgrifennu i’r lle hwn.
    .advice = Dewiswch le arall, neu ddatglowch y cof bach. Mae’r hyn a gadwyd o’r blaen yn ddiogel. Ni chadwyd hwn.
problem-source-unreadable = Ni ellir darllen y ffeil.
    .advice = Gwiriwch ei bod yno o hyd ac yn agor mewn man arall, yna ychwanegwch hi eto. Ni newidiwyd dim arall.
problem-not-asked = Nid oes neb wedi dweud eto nad yw’r un ffeil yn dangos rhywun o dan 18 oed heb ddillad.
    .advice = Ni agorwyd na chadwyd dim. Atebwch y cwestiwn yn gyntaf. Mewn sgript, dywedwch --none-under-18.
problem-not-readable = Ni all Daymark ddarllen beth sydd yn y ffeil hon.
    .advice = Ni newidiwyd dim: cedwir y ffeil, beit am feit. Gallwch gadw copi a’i agor yn rhywle arall.
problem-no-decoder = Ni all Daymark wneud copi o’r math hwn o ffeil.
    .advice = Ni newidiwyd dim: cedwir y ffeil. Os daeth o ffôn, allforiwch hi yno fel JPEG. Yna ychwanegwch honno hefyd.
problem-not-silenced = Ni all Daymark dynnu sain o’r math hwn o ffeil.
    .advice = Ni newidiwyd dim: cedwir y ffeil. Cadwch hi fel MP4, WAV neu MP3 gyda rhaglen arall. Yna ychwanegwch honno hefyd.
problem-no-sound = Nid oes sain yn y ffeil hon.
    .advice = Ni newidiwyd dim. Nid oes dim i’w dynnu.
problem-only-whole = Yn y ffilm hon, dim ond y sain i gyd y gellir ei thynnu.
    .advice = Ni newidiwyd dim. Dewiswch y sain i gyd, neu defnyddiwch raglen arall ar gyfer rhannau ohoni.
problem-copy-not-made = Ni ellid gwneud y copi.
    .advice = Efallai bod y ffeil wedi’i difrodi. Cedwir y gwreiddiol fel y mae, ac ni newidiwyd dim arall.
problem-too-large-to-copy = Mae’r ffeil hon yn rhy fawr i wneud copi ohoni.
    .advice = Ni newidiwyd dim. Gwnewch hi’n llai gyda rhaglen arall, yna ychwanegwch honno hefyd.
problem-outside-the-picture = Nid yw rhan a ddewiswyd yn y ffeil hon.
    .advice = Gwiriwch ble mae pob rhan yn dechrau ac yn gorffen, yna ceisiwch eto. Ni newidiwyd dim.
problem-nothing-to-redact = Ni ddewiswyd dim i’w guddio, ei dorri ymaith na’i dynnu.
    .advice = Dewiswch o leiaf un rhan, yna cadwch eto. Ni newidiwyd dim.
problem-reason-missing = Mae’r rheswm yn wag o hyd.
    .advice = Ysgrifennwch mewn ychydig eiriau pam y gwneir hyn. Mae’r hyn a ddewisoch yma o hyd.
problem-not-a-file = Ffolder yw honno, nid ffeil.
    .advice = Agorwch y ffolder a dewiswch y ffeiliau ynddi. Ni newidiwyd dim.
problem-not-found = Nid oes cofnod na ffeil â’r rhif hwn.
    .advice = Chwiliwch amdano yn y rhestr. Ni newidiwyd dim.
problem-erased = Mae hwn wedi’i ddileu.
    .advice = Ni ellir dod â’i eiriau yn ôl. Mae’r cofnodion yn dangos ei fod wedi bod yma. Mae popeth arall yn ddiogel.
problem-draft-unreadable = Ni ellir darllen nawr yr hyn roeddech yn ei ysgrifennu.
    .advice = Mae yma o hyd, ac ni newidiwyd dim. Efallai y gall Daymark mwy newydd ei ddarllen. Mae eich cofnodion yn ddiogel.
problem-nothing-written = Nid oes dim yn y blwch eto.
    .advice = Ysgrifennwch o leiaf un gair am yr hyn a ddigwyddodd. Mae gweddill yr hyn a deipioch yma o hyd.
problem-text-too-long = Mae’r testun hwn yn rhy hir i’w gadw mewn un cofnod.
    .advice = Rhannwch ef yn ddau gofnod, neu ychwanegwch ef fel ffeil. Mae’r hyn a deipioch yma o hyd.
problem-date-unreadable = Ni ellir darllen dyddiad neu amser.
    .advice = Ysgrifennwch y diwrnod, y mis a’r flwyddyn fel rhifau, er enghraifft 4 5 2026. Mae’r hyn a deipioch yma o hyd.
problem-no-such-day = Nid oes diwrnod o’r fath.
    .advice = Gwiriwch y diwrnod a’r mis. Ni newidiwyd dim.
problem-other-weekday = Nid yw diwrnod yr wythnos a’r dyddiad yn cyd-fynd.
    .advice = Gadewch ddiwrnod yr wythnos allan, neu gwiriwch y dyddiad. Ni newidiwyd dim.
problem-not-yet = Nid yw’r amser hwn wedi dod eto.
    .advice = Ysgrifennwch pryd y digwyddodd, neu gadewch yr amser allan. Ni newidiwyd dim.
problem-ambiguous = Gellir darllen yr amser hwn mewn dwy ffordd.
    .advice = Dywedwch fwy, fel “yn y bore”, “pm”, neu’r dyddiad llawn. Ni newidiwyd dim.
problem-one-ended = Dim ond un pen sydd i’r amser hwn.
    .advice = Ysgrifennwch y ddau, fel “rhwng Mai a Gorffennaf 2026”, neu “tua Mai 2026”. Ni newidiwyd dim.
problem-skipped-time = Nid oedd yr amser hwnnw’n bod: aeth y clociau ymlaen y noson honno.
    .advice = Dewiswch amser awr yn gynt neu’n hwyrach. Mae’r hyn a deipioch yma o hyd.
problem-end-before-start = Mae’r diwedd yn dod cyn y dechrau.
    .advice = Cyfnewidiwch y ddau ddyddiad, neu cywirwch un ohonynt. Mae’r hyn a deipioch yma o hyd.
problem-value-unreadable =
    { $about ->
        [initials] Ni ellir defnyddio’r blaenlythrennau.
        [zone] Nid yw’r gylchfa amser yn hysbys.
        [witness-name] Nid oes enw gan berson a’i gwelodd.
        [sheet] Nid oes dalen o’r fath yn y ffeil hon.
        [columns] Nid yw’r colofnau’n gweddu i’r ffeil hon.
        [series] Ni ellir cadw’r nifer hwnnw o weithiau.
       *[other] Ni ellir cadw rhywbeth a deipiwyd.
    }
    .advice =
        { $about ->
            [initials] Defnyddiwch un i bedair llythyren o A i Z. Ni chollwyd dim.
            [zone] Ysgrifennwch hi fel Europe/London, neu gadewch hi’n wag. Mae’r hyn a deipioch yma o hyd.
            [witness-name] Ysgrifennwch beth rydych yn galw’r person, neu gliriwch yr hyn a welodd. Mae’r hyn a deipioch yma o hyd.
            [sheet] Dewiswch un o’i dalennau. Ni newidiwyd dim.
            [columns] Dywedwch am un golofn ar y mwyaf mai’r dyddiad yw hi, neu’r amser. Ni newidiwyd dim.
            [series] Ysgrifennwch rif o 2 i fyny, neu gadewch ef yn wag. Mae’r hyn a deipioch yma o hyd.
           *[other] Cywirwch ef a rhowch gynnig arall arni. Mae’r hyn a deipioch yma o hyd.
        }
problem-place-taken = Mae rhywbeth â’r enw hwn yn y lle hwnnw eisoes.
    .advice = Dewiswch ffolder arall. Ni chyffyrddwyd â’r hyn sydd yno.
problem-place-in-bundle = Mae’r lle hwn o fewn bwndel, a byddai’n cael ei drosglwyddo gydag ef.
    .advice = Dewiswch le y tu allan iddo. Ni chadwyd dim, ac ni chyffyrddwyd â’r bwndel.
problem-sheet-exists = Mae taflen gyfrinachol eisoes.
    .advice = Cywirwch yr un sydd yno. Ni newidiwyd dim.
problem-no-sheet = Nid oes taflen gyfrinachol i’w chadw.
    .advice = Ysgrifennwch un yn gyntaf. Ni chadwyd dim ac ni newidiwyd dim.
problem-too-many-worst = Mae pecyn brys yn dal hyd at dri digwyddiad o’r blaen.
    .advice = Dewiswch dri ar y mwyaf. Ni wnaed dim ac ni newidiwyd dim.
problem-nothing-to-hand-over = Ni ddewiswyd dim i’w drosglwyddo.
    .advice = Dewiswch ddyddiadau neu gofnodion eraill. Ni wnaed dim ac ni newidiwyd dim.
problem-safety-unanswered = Gall rhywbeth a fyddai’n mynd allan eich datgelu, ac mae’n aros am eich ateb.
    .advice = Dywedwch am bob un y caiff aros, neu daliwch ef yn ôl. Ni ysgrifennwyd dim.
problem-no-seal = Does dim sêl eto.
    .advice = Gwnewch sêl yn gyntaf. Mae stamp amser yn mynd drosti. Ni newidiwyd dim.
problem-not-a-stamp = Nid ateb gwasanaeth stampiau amser yw’r ffeil hon.
    .advice = Dewiswch y ffeil a ddaeth yn ôl, .tsr yn aml. Ni newidiwyd dim.
problem-not-a-certificate = Does dim tystysgrif y gellir ei darllen yn y ffeil hon.
    .advice = Dewiswch dystysgrif wraidd y gwasanaeth, fel .pem, .crt neu .der. Ni newidiwyd dim.
problem-no-root = Does yr un o’r tystysgrifau hyn yn wraidd.
    .advice = Mae tystysgrif wraidd wedi’i llofnodi ganddi ei hun. Y gwasanaeth sy’n ei chyhoeddi. Ni newidiwyd dim.
problem-stamp-other = Nid yw’r ateb hwn i unrhyw gais o’r dyddiadur hwn.
    .advice = Dewiswch yr ateb i gais a gadwoch yma. Ni newidiwyd dim.
problem-stamp-rejected = Dywedodd y gwasanaeth stampiau amser na.
    .advice = Anfonwch yr un cais eto, neu at wasanaeth arall. Ni newidiwyd dim.
problem-stamp-unsigned = Nid yw llofnod yr ateb hwn yn ffitio.
    .advice = Efallai fod y ffeil wedi’i difrodi. Gofynnwch amdani eto, neu anfonwch y cais eto. Ni newidiwyd dim.
problem-stamp-unsupported = Mae’r ateb hwn wedi’i lofnodi mewn ffordd na all Daymark ei gwirio.
    .advice = Anfonwch y cais at wasanaeth arall. Ni newidiwyd dim.
problem-stamp-no-certificate = Nid yw tystysgrif y gwasanaeth yn ei ateb.
    .advice = Gofynnwch i’r gwasanaeth amdani, a’i dewis gyda’r gwraidd. Ni newidiwyd dim.
problem-stamp-wrong-certificate = Nid ar gyfer stampiau amser yn unig y mae’r dystysgrif yn yr ateb hwn.
    .advice = Anfonwch y cais at wasanaeth arall. Ni newidiwyd dim.
problem-stamp-not-valid-then = Nid oedd tystysgrif yn ddilys ar yr amser y mae’r ateb yn ei enwi.
    .advice = Dewiswch dystysgrif wraidd yr amser hwnnw, neu defnyddiwch wasanaeth arall. Ni newidiwyd dim.
problem-stamp-other-root = Nid yw’r ateb hwn yn arwain at y gwraidd a ddewisoch.
    .advice = Dewiswch y dystysgrif wraidd y mae’r gwasanaeth hwn yn ei chyhoeddi. Ni newidiwyd dim.
problem-not-a-log = Nid oes log yn y ffeil hon.
    .advice = Dewiswch daenlen (XLSX neu ODS), neu destun â rhes i bob digwyddiad (CSV). Ni newidiwyd dim.
problem-other-spreadsheet = Ni ellir darllen y math hwn o daenlen.
    .advice = Agorwch hi yn y rhaglen y daeth ohoni a’i chadw fel XLSX, ODS neu CSV. Ni newidiwyd dim.
problem-spreadsheet-locked = Mae’r daenlen wedi’i chloi â chyfrinair.
    .advice = Agorwch hi â’i chyfrinair a’i chadw heb un, ar y cyfrifiadur hwn yn unig. Ni newidiwyd dim.
problem-spreadsheet-damaged = Mae’r daenlen wedi’i difrodi.
    .advice = Agorwch hi mewn rhaglen arall a’i chadw eto, neu defnyddiwch gopi cynharach. Ni newidiwyd dim.
problem-log-too-large = Mae’r log hwn yn rhy fawr i’w ddarllen ar unwaith.
    .advice = Rhannwch ef yn sawl ffeil a dewch â phob un i mewn. Ni newidiwyd dim.
problem-dates-undecided = Nid yw’n glir ai’r diwrnod ynteu’r mis sy’n dod gyntaf yn y dyddiadau.
    .advice = Dywedwch pa un, neu nad ydych yn siŵr. Ni ddaethpwyd â dim i mewn ac ni newidiwyd dim.
problem-nothing-to-bring-in = Ni all yr un rhes o’r log hwn ddod i mewn fel y mae.
    .advice = Edrychwch ar yr hyn a ddywedir am bob rhes. Ni ddaethpwyd â dim i mewn ac ni newidiwyd dim.
problem-no-copies = Nid oes copïau o ddyddiadur yn y ffolder hon.
    .advice = Dewiswch y ffolder neu’r cof bach lle rydych yn cadw copïau. Ni newidiwyd dim.
problem-other-diary = Copïau o ddyddiadur arall sydd yn y ffolder hon.
    .advice = Dewiswch ffolder arall ar gyfer copïau’r un yma. Ni chyffyrddwyd â’r hyn sydd yno.
problem-place-refused = Ni ellir cadw copïau yma.
    .advice = Dewiswch ffolder y tu allan i’r dyddiadur, ar gof bach neu ddisg arall. Ni newidiwyd dim.
problem-place-gone = Nid yw’r ffolder ar gyfer copïau yno.
    .advice = Rhowch y cof bach i mewn, neu dewiswch ffolder arall. Mae eich dyddiadur a’r copïau cynharach yn ddiogel.
problem-place-in-use = Mae copi arall yn cael ei wneud neu ei adfer yn y ffolder hon.
    .advice = Arhoswch nes iddo orffen, yna rhowch gynnig arall arni. Ni newidiwyd dim.
problem-no-such-copy = Nid oes copi â’r rhif hwn.
    .advice = Dewiswch un o’r rhestr o gopïau. Ni newidiwyd dim.
problem-copy-damaged = Mae copi { $about } wedi’i ddifrodi, felly ni ddaethpwyd ag ef yn ôl.
    .advice = Rhowch gynnig ar gopi arall o’r rhestr. Ni chyffyrddwyd â’ch dyddiadur yma.
problem-disk-unreliable = Nid yw’r cof bach neu’r ddisg yn cadw’r hyn a ysgrifennir arno.
    .advice = Defnyddiwch gof bach arall. Ni wnaed y copi hwn. Mae eich dyddiadur a’r copïau cynharach yn ddiogel.
problem-cancelled = Wedi’i stopio.
    .advice = Ni adawyd dim ar ei hanner. Gallwch ddechrau eto unrhyw bryd.
problem-erase-unfinished = Mae’r dyddiadur wedi mynd oddi yma, ond ni ellid dileu pob ffeil ohono.
    .advice = Gwiriwch fod y ddisg neu’r cof bach yno o hyd. Yna dechreuwch Daymark eto: mae’n dileu’r hyn sydd ar ôl. Mae copïau mewn mannau eraill yn ddiogel.
problem-disk = Ni allai’r cyfrifiadur ddarllen nac ysgrifennu hwn.
    .advice = Gwiriwch fod y ddisg neu’r cof bach yno o hyd, yna rhowch gynnig arall arni. Mae’r hyn a gadwyd o’r blaen yn ddiogel.
problem-fault = Aeth rhywbeth o’i le yn Daymark ei hun.
    .advice = Caewch Daymark a’i agor eto. Mae’r hyn a gadwyd yn ddiogel.
