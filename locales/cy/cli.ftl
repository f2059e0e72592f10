# Y llinell orchymyn.

cli-about = Dyddiadur preifat o’r hyn a ddigwyddodd, a bwndel i’w drosglwyddo.
cli-after =
    Codau gadael: 0 wedi’i wneud, 1 ni ellid ei wneud neu nid yw’n dal, 2 ni ellir darllen y gorchymyn.
    Caiff y cyfrinymadrodd ei deipio, neu ei ddarllen o --passphrase-file, neu o linell gyntaf y mewnbwn safonol.

cli-new = Gwneud dyddiadur newydd
cli-write = Ysgrifennu rhywbeth a ddigwyddodd
cli-amend = Cywiro digwyddiad, cerdyn neu’r nodiadau ar arddangosyn; cedwir y testun cyntaf
cli-withdraw = Tynnu digwyddiad, arddangosyn neu gerdyn yn ôl; mae’n aros yn y cofnod
cli-erase = Dileu digwyddiad, arddangosyn neu gerdyn am byth
cli-attach = Atodi ffeiliau fel tystiolaeth
cli-read = Dangos beth mae e-bost, tudalen a gadwyd neu fwndel rhaglen arall yn ei ddweud
cli-messages = Dangos negeseuon sgwrs, blwch post neu restr galwadau
cli-pick = Gwneud digwyddiad o negeseuon; mae’r sgwrs yn aros yn gyfan
cli-calls = Darllen tabl fel rhestr o alwadau
cli-note-calls = Nodi galwadau â llaw; fe’u cedwir fel tabl
cli-bring-in = Dod â log a gadwoch o’r blaen, neu luniau, i mewn
cli-bring-in-log = Gwneud pob rhes o log yn ddigwyddiad; heb --yes, dim ond dangos beth fyddai’n dod i mewn
cli-bring-in-photos = Cadw lluniau, a gwneud drafft ar gyfer pob diwrnod a nodir ynddynt
cli-drafts = Rhestru’r drafftiau; gorffennwch un â write --draft
cli-list = Rhestru digwyddiadau yn ôl dyddiad
cli-show = Dangos digwyddiad (12), arddangosyn (AJS/7) neu gerdyn (order/2)
cli-search = Dod o hyd i eiriau mewn digwyddiadau
cli-remember = Ychwanegu’r hyn a gofiwch wedyn; mae’r hanes yn aros fel y mae
cli-when = Dangos beth mae geiriau am amser yn ei olygu; ni chedwir dim
cli-add = Ychwanegu cerdyn: person, lle, gorchymyn a mwy
cli-cards = Rhestru’r cardiau o un math
cli-fields = Rhestru’r mathau o gerdyn, neu feysydd un math
cli-find = Dod o hyd i eiriau ym mhopeth
cli-reminders = Beth sydd â diwrnod yn fuan: tystiolaeth y gellir ei dileu, pobl i ofyn iddynt eto
cli-patterns = Cyfrif yr hyn sydd wedi’i ysgrifennu: pa mor aml, pryd, sut, a beth ddaeth wedyn
cli-guide = Darllen canllaw: orders, changes, helplines, preserve neu law
cli-grounds = Beth mae’r heddlu’n chwilio amdano, a beth yn y dyddiadur sy’n ymwneud ag ef
cli-nation = Dweud heddlu pa wlad y mae’r dyddiadur ar ei gyfer, neu ei ddangos
cli-original = Cadw ffeil arddangosyn fel y cafodd ei hatodi
cli-viewing-copy = Gwneud copi o lun i edrych arno; nid yw’n dweud ble na phryd
cli-redact = Gwneud copi â rhannau wedi’u cuddio, eu torri neu eu distewi; mae’r gwreiddiol yn aros
cli-seal = Selio’r cofnod a dangos cod y sêl
cli-answers = Rhestru’r hyn y dywedoch y caiff aros mewn bwndel, neu ei dynnu’n ôl
cli-bundle = Gwneud bwndel i’w drosglwyddo
cli-breach-report = Gwneud adroddiad bod gorchymyn wedi’i dorri, fel un PDF
cli-confidential = Cadw’r daflen gyfrinachol fel un PDF, i’r heddlu yn unig
cli-passphrase = Newid y cyfrinymadrodd
cli-recover = Agor â’r 24 gair adfer a gosod cyfrinymadrodd newydd
cli-words = Gwirio, adnewyddu neu ddileu’r geiriau adfer
cli-words-check = Dweud a yw 24 gair yn agor y dyddiadur hwn
cli-words-new = Gwneud geiriau adfer newydd; nid yw’r rhai blaenorol yn agor dim mwyach
cli-words-remove = Dileu’r geiriau adfer; dim ond y cyfrinymadrodd sy’n agor y dyddiadur wedyn
cli-rekey = Rhoi allweddi newydd i’r dyddiadur cyfan, pan allai rhywun wybod yr hen rai
cli-erase-diary = Dileu’r dyddiadur cyfan am byth, gyda phob ffeil ynddo
cli-identity = Cadw’r allwedd sy’n agor ffeiliau atodedig â’r offeryn age
cli-log = A fu rhywun i mewn yma? Rhestru pryd y cafodd y dyddiadur ei agor, ei brofi a’i newid
cli-copy = Gwneud copi o’r dyddiadur mewn ffolder, fel un ar gof bach
cli-copies = Rhestru’r copïau mewn ffolder; nid oes angen cyfrinymadrodd
cli-restore = Dod â’r dyddiadur yn ôl o gopi
cli-check = Gwirio bod y dyddiadur yn gyfan
cli-rescue = Gwneud dyddiadur newydd o bopeth y gellir ei ddarllen o un a ddifrodwyd
cli-open-older = Agor dyddiadur y mae ei brif ffeil yn un hŷn, fel y mae

cli-option-vault = Ffolder y dyddiadur
cli-option-passphrase-file = Ffeil â’r cyfrinymadrodd ar ei llinell gyntaf
cli-option-json = Argraffu JSON ar gyfer sgriptiau
cli-option-language = en-GB neu cy
cli-option-help = Argraffu cymorth
cli-option-version = Argraffu’r fersiwn
cli-option-initials = Eich llythrennau blaen, ar gyfer cyfeirnodau fel AJS/1
cli-option-name = Eich enw, ar gyfer dogfennau
cli-option-text = Beth ddigwyddodd; os na roddir ef, caiff ei ddarllen o’r mewnbwn safonol
cli-option-text-file = Ffeil â’r testun
cli-option-when = Pryd, mewn geiriau neu ffigurau: “nos Fawrth diwethaf”, “2026-05-04 21:40”, “tua …”, “unknown”
cli-option-when-words = Pryd, mewn geiriau neu ffigurau, fel ar ôl --when
cli-option-zone = Y gylchfa amser; os na roddir hi, un y cyfrifiadur hwn
cli-option-second-pass = Yr ail o’r ddwy awr pan fydd y clociau’n mynd yn ôl
cli-option-place = Ble y digwyddodd
cli-option-place-known = A yw’r person yn gwybod am y lle hwn
cli-option-ways = Sut y gwnaethant hynny: following, contacting, publishing, monitoring, loitering, interfering, watching, item-left, threat, through-others, harm-to-pet, false-complaint, tracker, account-break-in, entering-premises, something-else
cli-option-who = Pwy wnaeth hynny
cli-option-someone-unknown = Rhywun nad ydych yn ei adnabod oedd ef
cli-option-how-i-know = Sut rydych chi’n gwybod mai nhw wnaeth hyn
cli-option-own = Gwelsoch neu clywsoch hyn eich hun
cli-option-told-by = Pwy ddywedodd wrthych
cli-option-exact-words = Yr union eiriau a ddywedwyd neu a ysgrifennwyd
cli-option-effect-then = Sut y gwnaeth i chi deimlo ar y pryd
cli-option-effect-after = Sut y gwnaeth i chi deimlo wedyn
cli-option-witnesses = Rhywun a welodd neu a glywodd, a beth; mae --set witnesses.1.willing=yes a witnesses.1.card=2 yn dweud mwy am y cyntaf
cli-option-series = Sawl gwaith, i lawer o rai tebyg
cli-option-as-series = Cyfrif y negeseuon fel un o lawer tebyg
cli-option-helped-by = Pwy a’ch helpodd i ysgrifennu hyn
cli-option-files = Ffeil i’w hatodi
cli-option-none-under-18 = Nid yw’r un ffeil yn dangos rhywun o dan 18 oed heb ddillad neu mewn ffordd rywiol; heb derfynell, dim ond gyda hyn y daw ffeiliau i mewn
cli-option-call-columns = Beth yw colofn, yn ôl rhif neu lythyren: date=1, number=C, nothing=4. Ystyron: date, time, who, number, way, lasted
cli-option-calls = Galwad: pryd, pwy, rhif, i mewn neu allan neu goll, pa mor hir
cli-option-find = Dim ond negeseuon â’r geiriau hyn
cli-option-messages = Y negeseuon, yn ôl eu rhifau: 3,7-12
cli-option-target = Rhif digwyddiad, cyfeirnod arddangosyn fel AJS/7, neu gerdyn fel order/2
cli-option-exhibit = Arddangosyn, yn ôl ei gyfeirnod fel AJS/9 neu ei rif
cli-option-cover = Llenwi’r rhan hon o’r llun â du: picseli o’r chwith, o’r brig, lled, uchder
cli-option-mute = Tynnu’r sain o un eiliad i un arall, fel 0:12-0:20; neu’r cyfan (all)
cli-option-crop = Cadw dim ond y rhan hon o’r llun: picseli o’r chwith, o’r brig, lled, uchder
cli-option-why = Pam y gwneir hyn; mae’n sefyll gyda’r copi
cli-option-reason = Pam
cli-option-yes = Ie, gwnewch hynny, er na ellir ei ddadwneud
cli-option-incidents = Y digwyddiadau y mae’n perthyn iddynt
cli-option-grade = original-file, app-export, screenshot, photo-of-screen, retyped neu recollection
cli-option-shows = Beth mae’n ei ddangos
cli-option-intimate = A yw’n dangos rhywun, oedolyn, yn noeth neu mewn ffordd rywiol
cli-option-captured-with = Gyda beth y cofnodwyd ef
cli-option-folders = Ffolder: pob ffeil ynddi ac oddi tani
cli-option-original-at = Ble mae’r gwreiddiol o hyd
cli-option-web-address = Cyfeiriad gwe’r hyn y mae’n ei ddangos
cli-option-platform = Y wefan neu’r ap
cli-option-handle = Enw’r cyfrif yno
cli-option-account-id = Y rhif a roddodd y wefan i’r cyfrif
cli-option-seen = Pryd y gwelsoch ef yno, mewn geiriau neu ffigurau
cli-option-from = Dim ond o’r diwrnod hwn ymlaen
cli-option-save-to = Ble i gadw; rhaid nad oes dim yno eto
cli-option-to = Dim ond hyd at y diwrnod hwn
cli-option-to-date = Dim ond hyd at y diwrnod hwn
cli-option-newest-first = Y diweddaraf yn gyntaf
cli-option-offset = Sawl un i’w hepgor
cli-option-limit = Sawl un i’w restru, 200 ar y mwyaf
cli-option-exhibits = Rhestru arddangosion yn lle hynny
cli-option-conditions = Dim ond y rhai sy’n ffitio, fel people=1; mae daymark fields saved-search yn rhestru beth y gellir ei ofyn
cli-option-saved = Defnyddio’r chwiliad a gadwyd gyda’r rhif hwn
cli-option-kind = Y math o gerdyn; mae daymark fields yn eu rhestru
cli-option-form = Math o gerdyn, neu incident
cli-option-guide-name = Pa ganllaw
cli-option-built-in = Yr un a ddaeth gyda Daymark
cli-option-topic = Allwedd pwnc, i restru pob digwyddiad mewn un llinell ohono
cli-option-line = Pa linell o’r pwnc, o 1
cli-option-nation = Dim ond llinellau cymorth y wlad hon: england-and-wales, scotland neu northern-ireland
cli-option-number = Rhif y digwyddiad
cli-option-set = Beth mae maes yn ei ddweud; mae daymark fields yn rhestru’r meysydd
cli-option-fields-file = Ffeil JSON gyda meysydd, neu - am fewnbwn safonol
cli-option-before = Dim ond yr hyn a ddaeth cyn y lle hwn yn y cofnod
cli-option-words = Y geiriau i ddod o hyd iddynt
cli-option-shape = Ffolder, un ZIP, ffolderi ar gyfer dolenni lanlwytho, tudalennau i’w hargraffu, neu un ffeil sy’n agor â geiriau: wrapped-zip i 7-Zip, wrapped-age i age
cli-option-audience = I bwy mae: yr heddlu, chi eich hun, neu’r llys teulu
cli-option-take-back = Cod yr hyn i ofyn amdano eto
cli-option-only = Dim ond y digwyddiadau hyn
cli-option-urgent = Pecyn brys: y 14 diwrnod diwethaf, a’r rhai a enwir gyda --worst
cli-option-worst = Digwyddiad a ddewiswch ar gyfer pecyn brys, tri ar y mwyaf
cli-option-order = Rhif y gorchymyn
cli-option-term = Pa deler ohono, wrth ei rif; heb hwn, pob un
cli-option-contacts = Manylion cyswllt i’w rhoi arni, wrth eu rhif
cli-option-of-people = Dim ond digwyddiadau’r bobl hyn, neu eu cyfrifon
cli-option-of-orders = Dim ond digwyddiadau a dorrodd y gorchmynion hyn
cli-option-of-ways = Dim ond digwyddiadau a wnaed fel hyn, neu trwy’r modd hwn: text, call, email, following
cli-option-of-exhibits = Dim ond yr arddangosion hyn, a’r digwyddiadau y maent yn perthyn iddynt
cli-option-redact = Arddangosyn i wneud copi wedi’i olygu ohono’n gyntaf; mae’r copi’n mynd i mewn, a’r arddangosyn yn cael ei ddal yn ôl
cli-option-without = Beth sy’n cael ei ddal yn ôl: digwyddiadau (7), arddangosion (AJS/7), cardiau (place/2)
cli-option-with-intimate = Yr arddangosion personol iawn sy’n mynd i mewn; delir y lleill i gyd yn ôl
cli-option-leave = Yr hyn a gafwyd ac a gaiff aros yn y bwndel, yn ôl ei god
cli-option-at = Y foment y mae’r bwndel yn dweud iddo gael ei wneud; mae’r un foment yn rhoi’r un beitiau
cli-option-new-passphrase-file = Ffeil â’r cyfrinymadrodd newydd ar ei llinell gyntaf
cli-option-leave-unreadable = Mynd ymlaen lle na ellir darllen ffeiliau atodedig, a’u gadael fel y maent
cli-option-words-file = Ffeil â’r 24 gair ar un llinell
cli-option-to-copies = Y ffolder ar gyfer copïau; rhaid iddi fod yno
cli-option-copies-folder = Ffolder y copïau
cli-option-check-bytes = Darllen pob beit o bob copi
cli-option-from-copies = Ffolder y copïau
cli-option-copy-number = Rhif y copi; os na roddir ef, yr un diweddaraf
cli-option-try-it = Rhoi cynnig arno’n unig: gwirio y gellir dod â’r copi yn ôl, heb newid dim
cli-option-log = Y log: taenlen (XLSX neu ODS) neu destun â rhes i bob digwyddiad (CSV)
cli-option-sheet = Pa ddalen o’r daenlen
cli-option-headings = Y rhes â’r penawdau; 0 lle nad oes un
cli-option-columns = Beth yw colofn, yn ôl rhif neu lythyren: date=1, what=C, nothing=4. Ystyron: date, time, when, what, exact-words, place, who, how-i-know, witnesses, effect-then, effect-after, told, notes
cli-option-dates = Pa un sy’n dod gyntaf mewn dyddiadau fel 04/05/2026
cli-option-year = Blwyddyn y dyddiadau a ysgrifennwyd heb un
cli-option-of-24-hours = Mae amserau fel 9.30 yn ôl y cloc 24 awr
cli-option-undated = Beth a ddaw o resi na ellir darllen eu dyddiad neu eu hamser
cli-option-row-times = Pryd y digwyddodd un rhes, mewn geiriau: 12=2026-05-04 21:40
cli-option-left-rows = Rhesi i’w gadael allan
cli-option-again = Dod hefyd â’r hyn sy’n edrych yr un fath â digwyddiad yn y dyddiadur
cli-option-bring-them-in = Ie, dewch â nhw i mewn
cli-option-photos = Lluniau, neu ffolder ohonynt
cli-option-draft = Rhif y drafft i’w orffen; mae daymark drafts yn eu rhestru

cli-prompt-passphrase = Cyfrinair
cli-prompt-new-passphrase = Cyfrinair newydd
cli-prompt-again = Yr un peth eto
cli-prompt-words = Y 24 gair adfer

cli-new-done = Mae eich dyddiadur yn barod.
cli-new-words = Ysgrifennwch y 24 gair hyn ar bapur. Maent yn agor y dyddiadur os anghofiwch y cyfrinymadrodd. Ni chânt eu dangos eto.
cli-write-done = Cadwyd fel rhif { $number }. Cewch stopio nawr.
cli-write-when = Pryd y digwyddodd: { $when }
cli-when-twice = Daeth yr awr honno ddwywaith. Dyma’r gyntaf o’r ddwy. Am yr ail, dywedwch “{ $words }”.
cli-add-done = Cadwyd fel { $kind }/{ $number }. Cewch stopio nawr.
cli-amend-done = Cadwyd. Mae’r testun blaenorol wedi’i gadw.
cli-withdraw-done = Tynnwyd yn ôl. Mae’n dal yn y cofnod.
cli-erase-done = Dilëwyd. Dim ond y bwlch sydd ar ôl yn y cofnod.
cli-erase-diary-done = Mae’r dyddiadur wedi’i ddileu. Mae copïau a bwndeli a gadwyd gennych mewn mannau eraill yn aros lle maent.
cli-list-total =
    { $total ->
        [0] Ni chafwyd dim.
        [one] { $total } digwyddiad
        [two] { $total } ddigwyddiad
       *[other] { $total } digwyddiad
    }
cli-cards-total =
    { $total ->
        [0] Ni chafwyd dim.
        [one] { $total } wedi’i gael
       *[other] { $total } wedi’u cael
    }
cli-bring-in-ask = Gellir darllen “{ $date }” mewn dwy ffordd. Dywedwch --dates day-first, --dates month-first neu --dates not-sure.
cli-bring-in-ask-time = Gall “{ $time }” fod cyn hanner dydd neu wedyn. Os yw’r log yn cadw at y cloc 24 awr, dywedwch --24-hours. Os nad yw, mae ei res yn aros amdanoch.
cli-bring-in-tried = Rhesi: { $rows }. I ddod i mewn: { $coming }. Ni newidiwyd dim. I ddod â nhw i mewn, ychwanegwch --yes.
cli-bring-in-log-left = Rhesi a adawyd allan: { $rows }.
cli-bring-in-log-done = Digwyddiadau a ddaeth i mewn: { $incidents }. Cedwir y log ei hun fel { $log }.
cli-bring-in-photos-done = Drafftiau a wnaed: { $drafts }. I orffen un: daymark write --draft
cli-drafts-total = Drafftiau: { $total }.
cli-corrected = wedi’i gywiro
cli-exact-words = Union eiriau
cli-place = Ble
cli-who = Pwy
cli-how-i-know = Sut rwy’n gwybod
cli-effect-then = Sut roedd yn teimlo ar y pryd
cli-effect-after = Sut roedd yn teimlo wedyn
cli-reason = Rheswm
cli-original-done = Cadwyd yn { $path }
cli-identity-done = Cadwyd yn { $path }. Gall pwy bynnag sydd â’r ffeil hon agor pob ffeil atodedig.
cli-log-older = Mae mwy. I’w weld, ychwanegwch --before { $before }
cli-words-check-later = I wirio’r hyn a ysgrifennoch: daymark words check
cli-words-check-done = Mae’r geiriau hyn yn agor eich dyddiadur.
cli-words-new-done = Mae gan eich dyddiadur eiriau adfer newydd. Nid yw’r rhai blaenorol yn agor dim mwyach.
cli-words-remove-done = Mae’r geiriau adfer wedi’u dileu. Dim ond y cyfrinymadrodd sy’n agor y dyddiadur nawr.
cli-rekey-done = Mae gan eich dyddiadur allweddi newydd drwyddo draw, a geiriau adfer newydd.
cli-rekey-unreadable = Ni ellid darllen y ffeiliau hyn, ac fe’u gadawyd fel y maent: { $exhibits }.
cli-rekey-copies = Mae copïau a wnaed cyn hyn yn dal i agor â’r hen gyfrinymadrodd.
cli-strength-suggest = Er enghraifft: { $words }
cli-strength-ask = Ei ddefnyddio er hynny? (ie/na)
cli-no = na
cli-under-18-ask = (na/oes/ddim yn siŵr)
cli-yes = ie
cli-passphrase-done = Mae’r cyfrinymadrodd wedi’i newid.
cli-seal-done =
    { $entries ->
        [one] Seliwyd { $entries } cofnod. Anfonwch y cod hwn at rywun rydych yn ymddiried ynddo, neu ysgrifennwch ef:
        [few] Seliwyd { $entries } chofnod. Anfonwch y cod hwn at rywun rydych yn ymddiried ynddo, neu ysgrifennwch ef:
        [many] Seliwyd { $entries } chofnod. Anfonwch y cod hwn at rywun rydych yn ymddiried ynddo, neu ysgrifennwch ef:
        [two] Seliwyd { $entries } gofnod. Anfonwch y cod hwn at rywun rydych yn ymddiried ynddo, neu ysgrifennwch ef:
       *[other] Seliwyd { $entries } cofnod. Anfonwch y cod hwn at rywun rydych yn ymddiried ynddo, neu ysgrifennwch ef:
    }
cli-bundle-done = Mae’r bwndel yn barod. Digwyddiadau: { $incidents }. Arddangosion: { $exhibits }.
cli-bundle-code = Cod ei sêl yw { $code }
cli-bundle-intimate = Wedi’u dal yn ôl, am eu bod yn bersonol iawn: { $list }
cli-exhibit-intimate = Mae’n bersonol iawn. Mae bwndeli’n ei ddal yn ôl oni bai eich bod yn ei adael i mewn.
cli-safety-hit = { $id }  { $place }: { $says }
cli-safety-how-redact = Neu gwnewch gopi wedi’i olygu a dal y gwreiddiol yn ôl: --redact { $place } gyda --cover, --crop neu --mute, a --reason.
cli-safety-how-leave = Dywedwch am bob un y caiff aros (--leave ID), neu cywirwch gerdyn y gorchymyn.
cli-safety-how = Dywedwch am bob un y caiff aros (--leave ID), neu daliwch ef yn ôl (--without { $place }).
cli-copy-done = Gwnaed copi { $number } a’i ddarllen yn ôl. Cofnodion: { $entries }. Ffeiliau atodedig: { $files }. Newydd: { $size }.
cli-restore-tried = Gellir dod â chopi { $number } yn ôl. Cofnodion: { $entries }. Ffeiliau atodedig: { $files }. Ni newidiwyd dim.
cli-restore-done = Daethpwyd â’r dyddiadur yn ôl o gopi { $number }. Cofnodion: { $entries }. Ffeiliau atodedig: { $files }.
cli-check-holds = Mae’r dyddiadur yn gyfan. Cofnodion: { $entries }. Ffeiliau atodedig: { $files }.
cli-check-damaged = Mae rhywbeth yn y dyddiadur wedi’i ddifrodi. Mae’r hyn nas enwir yma yn gyfan.
cli-check-advice = Beth i’w wneud:
cli-check-rescue = I achub y dyddiadur: daymark rescue --to FFOLDER-NEWYDD
cli-check-older = I’w agor fel y mae: daymark open-older --yes
cli-older-done = Mae’r dyddiadur yn agor eto. Mae ynddo’r hyn a ysgrifennwyd hyd at y ffeil hŷn.
cli-older-needs-yes = Ni fydd yr hyn a ysgrifennwyd ar ôl y ffeil hŷn hon yn y dyddiadur mwyach.
    .advice = Os ydych wedi chwilio am un fwy newydd ac nad oes un, dywedwch --yes. Ni newidiwyd dim.

cli-no-folder = Nid yw’r cyfrifiadur hwn yn enwi ffolder ar gyfer y dyddiadur.
    .advice = Enwch un â --vault. Ni newidiwyd dim.
cli-no-passphrase = Ni roddwyd cyfrinymadrodd.
    .advice = Teipiwch ef, neu defnyddiwch --passphrase-file neu’r mewnbwn safonol. Ni newidiwyd dim.
cli-no-passphrase-file = Ni ellir darllen ffeil y cyfrinymadrodd.
    .advice = Gwiriwch ei henw. Ni newidiwyd dim.
cli-another = Ni chymerwyd y cyfrinymadrodd hwn.
    .advice = Dewiswch un arall. Ni newidiwyd dim.
cli-passphrases-differ = Nid yw’r ddau gyfrinymadrodd yr un fath.
    .advice = Rhowch gynnig arall arni. Ni newidiwyd dim.
cli-no-such-target = Nid rhif digwyddiad, arddangosyn na cherdyn mo hwn.
    .advice = Defnyddiwch rif fel 12, cyfeirnod fel AJS/7, neu order/2. Ni newidiwyd dim.
cli-no-such-place = Ni ellir darllen y rhan honno.
    .advice = Ysgrifennwch rannau fel 10,20,300,40. Ni newidiwyd dim.
cli-no-such-part = Ni ellir darllen y rhan honno o’r recordiad.
    .advice = Ysgrifennwch rannau fel 0:12-0:20, neu all. Ni newidiwyd dim.
cli-no-such-guide = Nid oes canllaw o’r fath.
    .advice = Mae orders, changes, helplines, preserve a law. Ni newidiwyd dim.
cli-no-such-nation = Nid oes gwlad o’r fath.
    .advice = Ysgrifennwch england-and-wales, scotland neu northern-ireland.
cli-no-such-kind = Nid yw hwn yn un o’r mathau o gerdyn.
    .advice = Mae daymark fields yn eu rhestru. Ni newidiwyd dim.
cli-no-such-field = Ni ellir darllen y meysydd.
    .advice = Ysgrifennwch nhw fel MAES=GWERTH. Mae daymark fields yn eu rhestru. Ni newidiwyd dim.
cli-no-such-command = Ni ellir darllen y llinell orchymyn.
    .advice = Mae daymark --help yn rhestru’r gorchmynion a’u dewisiadau. Ni newidiwyd dim.
cli-no-such-way = Nid yw hwn yn un o’r ffyrdd.
    .advice = Mae daymark write --help yn eu rhestru. Ni newidiwyd dim.
cli-no-such-order = Nid yw hon yn un o’r trefnau dyddiadau.
    .advice = day-first, month-first neu year-first ydyw. Ni newidiwyd dim.
cli-no-such-messages = Ni ellir darllen y negeseuon hyn.
    .advice = Ysgrifennwch eu rhifau fel 3,7-12, dim mwy na 1,000 ohonynt. Ni newidiwyd dim.
cli-no-such-grade = Nid yw hwn yn un o’r graddau.
    .advice = Mae daymark attach --help yn eu rhestru. Ni newidiwyd dim.
cli-no-such-time = Ni ellir darllen y foment hon.
    .advice = Ysgrifennwch hi fel 2026-11-23T14:05:00Z. Ni newidiwyd dim.
cli-no-text = Ni ellir darllen y testun.
    .advice = Rhaid iddo fod yn destun plaen mewn UTF-8. Ni newidiwyd dim.
cli-erase-needs-yes = Ni ellir dadwneud dileu.
    .advice = Ychwanegwch --yes os ydych yn siŵr. I dynnu rhywbeth yn ôl ond ei gadw, defnyddiwch withdraw. Ni newidiwyd dim.
cli-erase-diary-needs-yes = Ni all neb ddod â dyddiadur a ddilëwyd yn ôl, hyd yn oed â’r geiriau adfer.
    .advice = Ychwanegwch --yes os ydych yn siŵr. I gadw copi yn gyntaf, defnyddiwch daymark copy. Ni newidiwyd dim.
cli-no-such-column = Ni ellir darllen beth yw colofn.
    .advice = Ysgrifennwch ef fel date=1 neu what=C. Mae daymark bring-in log --help yn rhestru’r ystyron. Ni newidiwyd dim.
cli-no-such-row = Ni ellir darllen pryd y digwyddodd rhes.
    .advice = Ysgrifennwch ef fel ROW=WHEN, er enghraifft 12=2026-05-04. Ni newidiwyd dim.
cli-breach-report-done = Cadwyd yn { $path }
cli-confidential-done = Cadwyd yn { $path }
