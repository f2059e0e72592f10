# Yr hyn sydd yn y ffenestr.

leave = Gadael
leave-hint = Mae’n clirio’r sgrin ac yn cloi ar unwaith. Gallwch hefyd bwyso Shift deirgwaith.
menu = Prif ddewislen
menu-write = Ysgrifennu
menu-incidents = Digwyddiadau
menu-evidence = Tystiolaeth
menu-find = Dod o hyd
menu-people = Pobl a chyfrifon
menu-places = Lleoedd
menu-orders = Gorchmynion
menu-told = Wedi dweud
menu-changes = Newidiadau yn fy mywyd
menu-things = Pethau a thystiolaeth yn rhywle arall
menu-sheet = Taflen gyfrinachol
menu-all = Mwy
menu-less = Llai
menu-bundle = Trosglwyddo
menu-checked = Gwirio bwndel
menu-copies = Copïau
menu-seal = Sêl
menu-settings = Gosodiadau
menu-guides = Help
skip-to-main = Neidio i’r brif ran
go-back = Mynd yn ôl
save = Cadw
search = Chwilio
stop-work = Stopio
page-before = Tudalen flaenorol
page-after = Tudalen nesaf
page-of = Tudalen { $page } o { $pages }
errors-title = Mae angen rhywbeth o hyd
section-filled = wedi’i ysgrifennu
language-en-GB = English
language-cy = Cymraeg
passphrase = Cyfrinymadrodd
passphrase-show = Dangos
passphrase-hide = Cuddio
passphrase-suggest = Awgrymu un i mi
passphrase-suggested = Chwe gair, wedi’u dewis ar hap. Ysgrifennwch nhw cyn mynd ymlaen.
passphrase-weak-title = Defnyddio’r cyfrinymadrodd hwn er hynny?
passphrase-weak = Gellid ei ddyfalu’n gyflym. Gallwch ddewis un arall, neu fynd ymlaen â hwn.
passphrase-weak-go-on = Ei ddefnyddio er hynny
passphrase-weak-another = Dewis un arall
reason-hint = Gallwch adael hwn yn wag.

date-day = Diwrnod
date-month = Mis
date-year = Blwyddyn
date-hint = Er enghraifft 4 5 2026
time-hour = Awr
time-minute = Munud
time-legend = Amser
time-hint = Cloc 24 awr. Gallwch ei adael yn wag.
time-special = Dramor, neu’r noson y newidiodd y clociau
time-zone = Cylchfa amser
time-zone-hint = Er enghraifft Europe/Madrid. Gadewch yn wag i ddefnyddio cylchfa’r cyfrifiadur hwn.
time-second-pass = Daeth yr awr ddwywaith y noson honno, a’r ail oedd hon

choice-none = Heb ei ddweud
choice-any = Unrhyw un
answer-clear = Tynnu’r ateb yn ôl
answer-clear-of = Tynnu’r ateb yn ôl: { $field }
row-number = { $name }: { $number }
row-add = Ychwanegu
row-add-to = Ychwanegu: { $name }
row-remove = Tynnu
row-remove-of = Tynnu: { $name }, { $number }
row-up = Symud i fyny
row-up-of = Symud i fyny: { $name }, { $number }
when-words = Pryd oedd hyn, yn eich geiriau chi?
when-words-hint = Er enghraifft “nos Fawrth ddiwethaf” neu “tua 4 Mai 2026, 21:40”.
day-words-hint = Er enghraifft “4 Mai 2026”.
when-read-as = Bydd hyn yn cael ei gadw fel: { $when }
when-came-twice = Daeth yr awr honno ddwywaith. Dyma’r gyntaf o’r ddwy.
when-was-second = Yr ail oedd hi
when-not-read = Ni all Daymark ddarllen hwn eto. Rhowch gynnig ar ddiwrnod, fel “ddoe” neu “4 Mai 2026”.
new-one =
    { $kind ->
        [person] Ychwanegu person newydd
        [account] Ychwanegu cyfrif neu rif newydd
        [place] Ychwanegu lle newydd
        [order] Ychwanegu gorchymyn newydd
       *[other] Ychwanegu rhywbeth newydd
    }
new-one-hint = Mae’r enw yn ddigon. Gallwch ychwanegu’r gweddill ddiwrnod arall.
new-one-add = Ei ychwanegu
new-one-close = Peidio ag ychwanegu
pick-narrow = Chwilio’r rhestr: { $field }
pick-none = Nid oes dim i ddewis ohono eto.
pick-no-incident = Nid oes cofnod â’r rhif hwn.
pick-no-exhibit = Nid oes ffeil â’r enw hwn.
pick-incidents = Dewis o’m cofnodion
pick-exhibits-hint = Eu rhifau, er enghraifft 2 neu AJS/2.
undo-back = Cam yn ôl
undo-forward = Cam ymlaen
undo-back-done = Un cam yn ôl
undo-forward-done = Un cam ymlaen
undo-keys = Mae’n mynd yn ôl i’r hyn oedd yma o’r blaen. Neu pwyswch Alt a Z.

kinds = Rhannau’r dudalen hon
list-add =
    { $kind ->
        [person] Ychwanegu person
        [account] Ychwanegu cyfrif neu rif
        [place] Ychwanegu lle
        [request] Ychwanegu cais i stopio
        [report] Ychwanegu adroddiad
        [change] Ychwanegu newid yn fy mywyd
        [item] Ychwanegu peth a gadwyd
        [elsewhere] Ychwanegu tystiolaeth sydd yn rhywle arall
        [order] Ychwanegu gorchymyn
        [wish] Ychwanegu beth fyddai’n helpu
        [receipt] Ychwanegu derbynneb
        [private-note] Ychwanegu nodyn preifat
        [contact] Ychwanegu manylion cyswllt
       *[other] Ychwanegu rhywbeth
    }
list-none = Nid oes dim yma eto.
list-count =
    { $count ->
        [one] 1 yn y rhestr
       *[other] { $count } yn y rhestr
    }
reminders-title = I’w gofio

kept-new-lead = Llenwch yr hyn rydych yn ei wybod. Gall y cyfan aros yn wag, neu gael ei ychwanegu ddiwrnod arall.
kept-draft-came-back = Dyma’r hyn roeddech yn ei ysgrifennu. Nid yw wedi’i gadw eto.
kept-saved-lead = Mae wedi’i gadw, gyda’r amser y gwnaethoch ei ysgrifennu.
kept-saved-open = Ei ddarllen
kept-close = Yn ôl i: { $kind }
kept-apart = byth yn gadael yr ap
kept-erased-gap = Mae’r geiriau wedi mynd am byth. Mae’r cofnodion yn dangos bod rhywbeth wedi bod yma.
kept-withdraw-title = Tynnu hwn yn ôl?
kept-withdraw-text = Mae’n aros gyda’r lleill, wedi’i farcio fel un a dynnwyd yn ôl. Nid oes dim yn cael ei ddileu.
kept-withdrawn-done = Mae wedi’i dynnu’n ôl. Mae’n aros gyda’r lleill, wedi’i farcio felly.
kept-erase-title = Dileu hwn am byth?
kept-erased-done = Mae wedi’i ddileu.
order-breach = Toriad newydd
tied-incidents = Cofnodion
tied-first = Y { $count } cyntaf o { $total }.
tied-cards = Yn perthyn yma hefyd
tied-add = Ychwanegu ar eu cyfer:
sheet-why = Yma y mae lle eich cyfeiriad, eich rhifau ac ysgol eich plant, ac nid yn unman arall.
sheet-begin = Llenwi’r daflen

part-looks = Sut maent yn edrych
part-where = Ble maent yn byw ac yn gweithio
part-danger = Beth gall yr heddlu ei ofyn amdanynt
part-helps = Os gwelsant rywbeth, neu os ydynt yn eich helpu
part-officer = Gyda phwy y siaradoch
part-answer = Yr hyn a ddywedwyd
part-follow = Gofyn eto
part-handling = Sut y cafodd ei drin
part-asked = Gofyn iddynt ei gadw
part-reach = Ble rydych chi, a sut i gysylltu â chi
part-children = Plant
part-needs = Yr hyn sydd ei angen arnoch
part-more = Mwy, os mynnwch

guides-helplines = Pwy y gallwch ei ffonio
guides-law = Y gyfraith mewn geiriau plaen
guides-orders = Beth yw pob gorchymyn, a phwy all ofyn amdano
guides-order = Beth yw’r gorchymyn hwn
guides-changes = Newidiadau y mae pobl eraill wedi’u gwneud, i’w darllen
guides-preserve = Sut i gadw pethau fel y maent
guides-nothing = Nid oes gan y canllaw hwn ddim am hynny.

find-title = Dod o hyd
find-lead = Mae’n chwilio drwy’ch cofnodion, ffeiliau, pobl, lleoedd a’r gweddill i gyd.
find-box = Am beth rydych chi’n chwilio?
find-hint = Mae un gair yn ddigon. Mae dechrau gair yn gwneud y tro.
find-count =
    { $count ->
        [0] Heb ganfod dim
        [one] Cafwyd 1
       *[other] Cafwyd { $count }
    }
find-many = Y { $count } a ysgrifennwyd ddiwethaf. Teipiwch fwy i gael llai.

lock-title = Wedi’i gloi
lock-text = Mae hwn wedi’i gloi.
lock-back = Parhau

before-title = Cyn dechrau
before-lead = Tri pheth byr. Gallwch eu hepgor nawr a dod o hyd iddynt eto yn Gosodiadau.
before-computer-title = A allen nhw fynd i mewn i’r cyfrifiadur hwn?
before-computer-1 = Meddyliwch pwy sy’n gwybod ei gyfrinair, neu sydd wedi’i gael yn ei ddwylo.
before-computer-2 = Os gallen nhw fynd i mewn, mae cyfrifiadur nad ydynt erioed wedi’i gyffwrdd yn fwy diogel.
before-computer-3 = Gall Daymark a’i ddyddiadur fyw hefyd ar gof bach USB rydych chi’n ei gadw gyda chi.
before-stick = Rhoi Daymark ar gof bach
before-stick-choose = Dewis y cof bach
before-stick-busy = Mae Daymark yn cael ei roi ar y cof bach
before-stick-done = Mae Daymark ar y cof bach nawr
before-stick-start = Caewch y ffenestr hon. Yna dechreuwch { $path }.
before-stick-keeps = Oddi yno, mae’n cadw’r dyddiadur ar y cof bach.
before-protects-title = Beth gall Daymark ei ddiogelu
before-protects-1 = Mae’ch dyddiadur wedi’i gloi â’ch cyfrinymadrodd. Nid yw byth yn mynd ar-lein.
before-protects-2 = Ni all atal meddalwedd sy’n gwylio’ch bysellau neu’ch sgrin.
before-protects-3 = Ni all helpu os bydd rhywun yn eich gorfodi i’w agor.
before-protects-4 = Mae “Gadael”, neu Shift deirgwaith, yn clirio’r sgrin ac yn cloi ar unwaith.
before-report-title = Gallwch roi gwybod nawr
before-report-1 = Os ydych mewn perygl nawr, ffoniwch 999.
before-report-2 = Nid oes angen casglu dim yn gyntaf. Dywedwch wrth yr heddlu pan fyddwch yn barod.
before-report-3 = Cadwch yr hyn sydd gennych: negeseuon, lluniau, llythyrau. Ceisiwch beidio â’u dileu.
before-on = Ymlaen
before-read-again = Ei ddarllen eto

open-title = Agor eich dyddiadur
open = Agor
open-busy = Yn agor
open-forgot = Rwyf wedi anghofio fy nghyfrinymadrodd
open-damaged = Mae rhywbeth o’i le ar y dyddiadur
damaged-title = Gwirio neu achub y dyddiadur
damaged-lead = Teipiwch eich cyfrinymadrodd, neu’ch 24 gair. Dim ond edrych y mae Daymark ar y dechrau. Nid yw’n newid dim.
damaged-key = Cyfrinymadrodd, neu’ch 24 gair
damaged-check = Gweld beth sydd wedi’i ddifrodi
damaged-rescue = Achub y dyddiadur
damaged-rescuing = Yn darllen popeth y gellir ei ddarllen. Mae’r dyddiadur a ddifrodwyd yn aros fel y mae.
damaged-older = Ei agor fel y mae
rescued-title = Mae’r dyddiadur wedi’i achub
rescued-go-on = Agor y dyddiadur
open-note-header-from-copy = Roedd ffeil fach wedi’i difrodi. Defnyddiodd Daymark ei gopi ei hun. Ni chollwyd dim.
open-note-header-behind = Roedd y ffeil â’r allweddi yn hŷn na’r dyddiadur. Efallai fod rhywun wedi rhoi hen un yn ôl. Os gall rhywun wybod hen gyfrinymadrodd, dewiswch un newydd yn Gosodiadau. Ni chollwyd dim.
open-note-touched = Newidiwyd ffeiliau’r dyddiadur tra oedd ar gau. Gall fod yn rhaglen sy’n copïo ffeiliau, neu’n rhywun. Mae “A fu rhywun i mewn yma?” yn dweud mwy.
open-note-unclosed = Ni chafodd y dyddiadur ei gau yn y ffordd arferol y tro diwethaf, neu gopi yw ei ffolder. Felly ni all Daymark ddweud a newidiwyd ei ffeiliau. Ni chollwyd dim.
open-note-many-tries = Bu cymaint o gynigion i’w agor fel bod Daymark wedi rhoi’r gorau i gyfrif.
open-note-not-noted = Ni allai Daymark nodi bod y dyddiadur wedi’i agor nawr. Efallai fod y ddisg yn llawn. Mae’r hyn a gadwyd o’r blaen yn ddiogel.
open-note-older-database = Hen gopi yw’r dyddiadur hwn. Nid yw cofnodion a ysgrifennwyd wedyn ynddo. Os oes gennych gopi mwy newydd o’r ffolder, agorwch hwnnw.

open-last = Cafodd ei agor ddiwethaf: { $when }.
open-tries =
    { $times ->
        [one] Ers hynny teipiwyd rhywbeth unwaith na wnaeth ei agor.
        [two] Ers hynny teipiwyd rhywbeth ddwywaith na wnaeth ei agor.
       *[other] Ers hynny teipiwyd rhywbeth { $times } gwaith na wnaeth ei agor.
    }
open-more = A fu rhywun i mewn yma?

create-title = Gwneud eich dyddiadur
create-lead = Dewiswch gyfrinymadrodd. Dyma’r allwedd. Nid oes neb arall yn ei gael, ddim hyd yn oed ni.
create-passphrase = Cyfrinymadrodd newydd
create-passphrase-hint = Pedwar neu bump o eiriau na fyddai neb ond chi yn eu rhoi gyda’i gilydd. O leiaf 8 llythyren.
create-again = Yr un peth eto
create-initials = Blaenlythrennau eich enw
create-initials-hint = Un i bedair llythyren. Enwau’r ffeiliau y byddwch yn eu hychwanegu fydd AJS/1, AJS/2 ac ati.
create-name = Eich enw, os mynnwch
create-name-hint = Mae’n cael ei argraffu ar yr hyn y byddwch yn ei drosglwyddo. Gallwch ei adael yn wag.
create = Gwneud fy nyddiadur
create-busy = Yn ei wneud
create-fault-passphrase = Dewiswch gyfrinymadrodd
create-fault-again = Nid yw’r ddau gyfrinymadrodd yr un fath
create-fault-initials = Ysgrifennwch flaenlythrennau eich enw

words-title = Ysgrifennwch y 24 gair hyn
words-lead = Maent yn agor eich dyddiadur os anghofiwch y cyfrinymadrodd. Dim ond nawr y cânt eu dangos.
words-where = Ysgrifennwch nhw ar bapur, gyda’u rhifau. Cadwch y papur lle na all y person ddod o hyd iddo.
words-check = Gwirio fy mod wedi’u hysgrifennu’n gywir
words-written = Rwyf wedi’u hysgrifennu
words-check-title = Gwirio tri o’r geiriau
words-check-lead = Teipiwch y tri hyn o’ch papur. Gallwch hefyd hepgor hyn.
words-number = Gair { $number }
words-check-now = Gwirio
words-again = Dangos y geiriau eto
words-skip = Hepgor y gwiriad
words-skip-warning = Gallwch wirio’n ddiweddarach yn y Gosodiadau. Ni fyddai gair anghywir ar y papur yn agor eich dyddiadur.
words-cut-short = Cafodd y dyddiadur ei gloi tra oedd eich geiriau adfer ar y sgrin. Os nad ydych wedi ysgrifennu’r 24 i gyd, gwnewch rai newydd yn y Gosodiadau.
words-wrong = Nid yw pob gair yr un fath
words-wrong-advice = Edrychwch ar y geiriau eto a chywiro’ch papur. Nid oes dim wedi’i golli.
words-wrong-one = Nid hwn yw’r gair
words-right = Mae’r tri yn gywir
words-right-lead = Cadwch y papur yn rhywle diogel.
words-done = Mynd i’m dyddiadur

forgot-title = Agor â’ch 24 gair
forgot-lead = Mae’ch geiriau’n agor y dyddiadur. Yna mae’n cael cyfrinymadrodd newydd. Nid oes dim ynddo yn newid.
forgot-words = Y 24 gair
forgot-words-hint = Yn eu trefn, gyda bylchau rhyngddynt.
forgot-passphrase = Cyfrinymadrodd newydd
forgot-fault-words = Teipiwch y 24 gair

what-happened = Beth ddigwyddodd?
what-happened-hint = Mae un frawddeg yn ddigon. Defnyddiwch eich geiriau eich hun.
more-title = Mwy, os mynnwch
more-lead = Gallwch adael hyn i gyd allan, neu ei ychwanegu ddiwrnod arall.
draft-came-back = Dyma’r hyn roeddech yn ei ysgrifennu. Nid yw wedi’i gadw fel cofnod eto.
save-keys = Neu pwyswch Control ac Enter.
draft-kept = Drafft wedi’i gadw
draft-lost = Ni ellid cadw’r hyn a deipioch ychydig cyn gadael. Mae’r hyn a gadwyd cyn hynny yn ddiogel. Edrychwch drosto, ac ysgrifennwch eto yr hyn sydd ar goll.
draft-failed = Nid oedd modd cadw’r drafft. Cadwch y cofnod pan allwch.
draft-unread = Os dechreuwch o’r newydd, bydd yr hyn a deipiwch wedyn yn cymryd lle’r hyn roeddech yn ei ysgrifennu.
draft-look-again = Chwilio amdano eto
draft-anew = Dechrau o’r newydd
write-files-count = { $count } ffeil
write-files-lead = Lluniau, negeseuon, recordiadau. Fe’u cedwir ar unwaith. Byddant yn perthyn i’r cofnod hwn pan fyddwch yn ei gadw.
write-files-out = Tynnu allan
write-files-out-of = Tynnu allan: { $reference }
saved-title = Wedi’i gadw. Gallwch stopio nawr.
saved-lead = Mae’ch cofnod wedi’i gadw, gyda’r amser y gwnaethoch ei ysgrifennu.
saved-attach = Ychwanegu ffeiliau ato
saved-open = Darllen y cofnod
saved-another = Ysgrifennu un arall

section-when = Pryd
section-where = Ble
section-ways = Beth wnaethon nhw
section-who = Pwy wnaeth hyn
section-observation = Sut rwy’n gwybod am hyn
section-words = Yr union eiriau
section-effect = Sut y gwnaeth i mi deimlo
section-witnesses = Pwy arall a welodd neu a glywodd
sections-happened = Am yr hyn a ddigwyddodd
sections-who = Am y sawl a’i gwnaeth
sections-effect = Yr hyn a wnaeth i mi
sections-after = Yr hyn a ddaeth wedyn
section-looks = Sut roeddent yn edrych
section-sighting = Pa mor dda y gwelais nhw
section-targeted = At bwy yr anelwyd hyn
section-threat = Bygythiad neu arf
section-changed = Beth newidiais
section-harm = Niwed a chost
section-reply = A wnes i ateb?
section-evidence = Ffeiliau sy’n ei ddangos
section-told = Wrth bwy y dywedais
section-broke = Gorchymyn a dorrwyd
section-linked = Cofnodion eraill a dyddiau arbennig
section-helped = Pwy helpodd fi i ysgrifennu hyn

when-legend = Pa mor dda rydych chi’n gwybod pryd?
when-just-now = Digwyddodd hyn funud yn ôl
when-choice-words = Yn fy ngeiriau fy hun
when-choice-about = Tua phryd
when-choice-exact = Rwy’n gwybod yr amser
when-choice-day = Dim ond y diwrnod
when-choice-between = Rhwng dau amser
when-choice-unknown = Ddim yn gwybod
when-date = Y diwrnod y digwyddodd
when-from = Ddim cyn
when-to = Ddim ar ôl
place = Ble roeddech chi?
place-hint = Stryd, siop, ar-lein, ar y ffôn. Defnyddiwch eiriau sy’n ddiogel os bydd eraill yn eu darllen.
place-known = A yw’r person yn gwybod am y lle hwn?
ways-legend = Ticiwch bob un sy’n addas
series = Sawl gwaith, os bu llawer o’r un fath
series-hint = Er enghraifft 14 galwad mewn un noson. Gadewch yn wag am unwaith.
who-legend = Pwy wnaeth hyn?
who-choice-named = Rhywun y gallaf ei enwi neu ei ddisgrifio
who-choice-unknown = Rhywun nad wyf yn ei adnabod
who-choice-unsaid = Byddai’n well gennyf beidio â dweud nawr
who-name = Enw, cyfrif neu ddisgrifiad
who-name-hint = Er enghraifft enw, rhif ffôn neu “dyn mewn fan lwyd”.
how-i-know = Sut rwy’n gwybod mai nhw wnaeth hyn
how-i-know-hint = Er enghraifft eu llais, eu car neu eu rhif.
observation-legend = Sut rydych chi’n gwybod am hyn?
told-by-name = Pwy ddywedodd wrthych?
exact-words = Beth a ddywedwyd neu a ysgrifennwyd
exact-words-hint = Air am air, cystal ag y cofiwch. Camgymeriadau sillafu hefyd.
effect-then = Sut roeddwn yn teimlo ar y pryd
effect-after = Sut roeddwn yn teimlo wedyn, a beth newidiais
effect-after-hint = Er enghraifft cwsg, gwaith, y ffordd adref, neu beidio â mynd allan.
witness-number = Person { $number }
witness-name = Pwy?
witness-name-hint = Mae enw cyntaf yn ddigon. Nid oes angen cyfeiriad na rhif ffôn.
witness-saw = Beth welodd neu glywodd y person?
witness-add = Ychwanegu person
witness-add-another = Ychwanegu person arall
witness-remove = Tynnu person { $number }
witness-willing = A fyddent yn dweud wrth yr heddlu?
witness-card = O’ch pobl
witness-card-hint = Os ydych wedi ysgrifennu amdanynt yno. Gallwch adael hyn.
write-broke = Mae’r gorchymyn wedi’i lenwi, o dan “Gorchymyn a dorrwyd”.
helped-by = Enw’r sawl a helpodd
helped-by-hint = Er enghraifft gweithiwr cymorth a deipiodd ar eich rhan. Eich geiriau chi ydynt o hyd.

incidents-title = Digwyddiadau
incidents-none = Nid oes dim wedi’i ysgrifennu eto. Mae un frawddeg yn ddigon, pan fyddwch yn barod.
incidents-begin = Ysgrifennu’r cofnod cyntaf
incidents-count =
    { $count ->
        [0] dim cofnodion
        [one] 1 cofnod
        [two] { $count } gofnod
        [few] { $count } chofnod
        [many] { $count } chofnod
       *[other] { $count } cofnod
    }
incidents-gap-weeks = Dim wedi’i ysgrifennu am { $count } wythnos
incidents-gap-months = Dim wedi’i ysgrifennu am { $count } mis
incidents-on-day = Ar y diwrnod hwn: { $entries }
incidents-on-day-times = Ar y diwrnod hwn: { $entries }, { $times }
incidents-jump = Mynd i ddiwrnod
incidents-jump-day = Pa ddiwrnod?
incidents-jump-newest = Dewch at yr hyn a ddigwyddodd ar y diwrnod hwnnw, neu’r olaf cyn hynny.
incidents-jump-oldest = Dewch at yr hyn a ddigwyddodd ar y diwrnod hwnnw, neu’r cyntaf ar ôl hynny.
incidents-jump-go = Mynd yno
incidents-pages = Tudalennau’r rhestr
search-count =
    { $count ->
        [0] Heb ganfod dim
        [one] Cafwyd 1 cofnod
        [two] Cafwyd { $count } gofnod
        [few] Cafwyd { $count } chofnod
        [many] Cafwyd { $count } chofnod
       *[other] Cafwyd { $count } cofnod
    }
filter-title = Hidlydd
filter-on =
    { $count ->
        [one] yn ôl un peth
        [two] yn ôl { $count } beth
        [few] yn ôl { $count } pheth
        [many] yn ôl { $count } pheth
       *[other] yn ôl { $count } peth
    }
filter-from = Diwrnod cyntaf
filter-to = Diwrnod olaf
filter-part-when = Rhwng dau ddiwrnod
filter-part-how = Beth wnaethon nhw, a sut
filter-part-who = Pwy, ble a pha orchymyn
filter-part-more = Wedi dweud, tystiolaeth, telerau a dorrwyd
filter-part-on = ar waith
filter-is = Hidlydd: { $filter }
filter-show = Dangos y cofnodion hyn
filter-all = Dangos pob cofnod
filter-kept = Hidlyddion a gadwyd
filter-kept-count =
    { $count ->
        [one] 1 wedi’i gadw
       *[other] { $count } wedi’u cadw
    }
filter-kept-none = Nid oes hidlydd wedi’i gadw eto.
filter-kept-name = Enw newydd
filter-kept-rename = Ailenwi
filter-kept-rename-of = Ailenwi: { $name }
filter-kept-remove = Tynnu i ffwrdd
filter-kept-remove-of = Tynnu i ffwrdd: { $name }
filter-kept-done = Mae’r hidlydd wedi’i gadw.
filter-kept-applied = Mae’r rhestr yn dangos yr hyn y mae’r hidlydd hwn yn ei ganfod.
filter-kept-renamed = Mae gan yr hidlydd ei enw newydd.
filter-kept-removed = Mae’r hidlydd wedi’i dynnu i ffwrdd.
filter-keep = Ei gadw
filter-keep-name = Cadw’r hidlydd hwn dan enw
filter-keep-how = I gadw hidlydd, dangoswch rai cofnodion ag ef yn gyntaf.
order-title = Trefn
order-by = Rhoi mewn trefn yn ôl
order-happened = pryd y digwyddodd
order-written = pryd y cafodd ei ysgrifennu
order-legend = Trefn
order-newest = Y diweddaraf yn gyntaf
order-oldest = Yr hynaf yn gyntaf
files-count =
    { $count ->
        [0] dim ffeiliau
        [one] 1 ffeil
        [two] { $count } ffeil
       *[other] { $count } ffeil
    }

incident-title = Digwyddiad { $number }
incident-number = Digwyddiad { $number }
incident-close = Yn ôl i’r holl ddigwyddiadau
incident-written = Ysgrifennwyd: { $when }
incident-erased = Wedi’i ddileu gan yr awdur
erased-on = Fe wnaethoch chi ddileu hwn ar { $when }.
incident-erased-gap = Mae’r geiriau wedi mynd am byth. Mae’r cofnodion yn dangos bod cofnod wedi bod yma.
incident-old = Ysgrifennoch hyn beth amser yn ôl. Agorwch ef pan fyddwch yn barod.
incident-old-show = Dangos yr hyn a ysgrifennais
incident-corrected = wedi’i gywiro
incident-files = Tystiolaeth
incident-files-none = Nid oes ffeiliau yn perthyn i’r cofnod hwn eto.
incident-correct = Cywiro neu ychwanegu
incident-broke = Torrodd hyn un o’r telerau
incident-withdraw = Ei dynnu’n ôl
incident-erase = Dileu am byth
incident-corrected-done = Wedi’i gadw. Mae’r testun cynharach isod o hyd.
incident-withdrawn-done = Mae’r cofnod wedi’i dynnu’n ôl. Mae’n aros gyda’r lleill, wedi’i farcio felly.
incident-erased-done = Mae’r cofnod wedi’i ddileu.

later-remember-title = Ychwanegu’r hyn rwy’n ei gofio wedyn
later-remember-label = Yr hyn rydych yn ei gofio nawr
later-remember-hint = Mae’n cael ei gadw gyda dyddiad heddiw. Mae’r testun cyntaf yn aros fel y mae.
later-remember-save = Cadw’r hyn rwy’n ei gofio
later-remember-done = Wedi’i gadw. Mae’ch testun cyntaf fel yr oedd.
later-private-title = Ysgrifennu nodyn preifat
later-private-label = Nodyn i chi yn unig
later-private-hint = Nid yw byth yn gadael yr ap. Nid yw mewn unrhyw fwndel.
later-private-save = Cadw’r nodyn
later-private-done = Wedi’i gadw. Mae’r nodyn yn aros yn yr ap.
belongs-title = Yn perthyn yma hefyd
belongs-none = Nid oes dim arall yn perthyn i’r cofnod hwn eto.
belongs-add = Ychwanegu ar gyfer y cofnod hwn:

correct-title = Cywiro neu ychwanegu
correct-lead = Newidiwch beth bynnag a fynnwch. Mae’r testun cynharach bob amser yn cael ei gadw gyda’r un newydd.
correct-reason = Nodyn am y newid hwn
correct-save = Cadw’r newid
correct-back = Ei adael fel yr oedd
change-is-other = Newidiwyd rhywbeth yma ar ôl i chi ddechrau hyn. Edrychwch drwyddo cyn ei gadw, fel nad oes dim yn mynd ar goll.

withdraw-title = Tynnu’r cofnod hwn yn ôl?
withdraw-text = Mae’r cofnod yn aros gyda’r lleill, wedi’i farcio fel un a dynnwyd yn ôl. Nid oes dim yn cael ei ddileu.
withdraw-reason = Nodyn i’w gadw gydag ef

erase-title = Dileu’r cofnod hwn am byth?
erase-what = Mae pob fersiwn o’i eiriau yn cael ei ddileu. Ni all neb ddod â nhw’n ôl, ddim hyd yn oed chi.
erase-gap = Bydd y dyddiadur yn dangos bod rhywbeth wedi’i ddileu, a phryd. Gellir gwirio’r gweddill o hyd.
erase-files = Mae ei ffeiliau’n aros yn Tystiolaeth.
erase-instead = Os mai dim ond ei farcio fel un anghywir yr hoffech, ewch yn ôl a dewis “Ei dynnu’n ôl”.
erase-sure = Rwyf am i’r geiriau hyn fynd am byth
erase-tick = Ticiwch hwn yn gyntaf, os ydych yn siŵr
erase-now = Ei ddileu

history-title = Hanes
history-lead = Popeth y mae’r cofnod hwn wedi’i ddweud, gyda’r testun cyntaf wedi’i gadw.
history-first = Y testun cyntaf
history-version = Fersiwn { $version }
history-withdrawn = Wedi’i dynnu’n ôl
history-reason = Nodyn am y newid

evidence-title = Tystiolaeth
evidence-lead = Mae ffeiliau’n cael eu cadw’n union fel y maent, ac wedi’u cloi. Gellir ffeilio llun heb edrych arno.
evidence-drop = neu ollwng ffeiliau ar y ffenestr hon, neu ludo llun
evidence-notes = Dweud rhywbeth am y ffeiliau yn gyntaf
evidence-none = Dim ffeiliau eto.
evidence-look = Sut i ddangos y ffeiliau
evidence-as-list = Rhestr
evidence-as-gallery = Oriel
evidence-pages = Tudalennau o ffeiliau
attach-files = Ychwanegu ffeiliau
attaching = Yn ychwanegu’r ffeil. Mae’n cael ei chopïo, ei gwirio a’i chloi.
attached-belong = Ychwanegu at y cofnod hwn

notes-shows = Beth mae’n ei ddangos
notes-shows-hint = Yn eich geiriau chi. Nid oes rhaid i chi edrych arno eto.
notes-intimate = A yw’n dangos rhywun yn noeth, neu mewn ffordd rywiol?
notes-intimate-hint = Gallwch adael hyn yn wag. Os dywedwch ydy, mae Daymark yn ei gadw dan orchudd, ac allan o fwndeli.
notes-intimate-clear = Ei adael yn wag
notes-grade = Pa fath o gopi yw hwn?
notes-grade-hint = Gorau po agosaf at y ffynhonnell gyntaf. Mae pob math yn helpu.
notes-captured-with = Gyda beth y cafodd ei gofnodi
notes-captured-with-hint = Er enghraifft “fy ffôn” neu “cloch y drws”.
notes-original-at = Ble mae’r gwreiddiol o hyd
notes-original-at-hint = Er enghraifft “ar fy hen ffôn, mewn drôr”.
notes-incidents = Cofnodion y mae’n perthyn iddynt
notes-incidents-hint = Eu rhifau, er enghraifft 3, 12.
notes-change = Newid y nodiadau
notes-reason = Nodyn am y newid hwn
notes-saved = Wedi’i gadw. Mae’r nodiadau cynharach wedi’u cadw.

exhibit-title = Ffeil { $number }
exhibit-open = Agor
exhibit-close = Yn ôl i’r holl dystiolaeth
exhibit-name = Enw’r ffeil
exhibit-size = Maint
exhibit-type = Math
media-picture = Llun
media-film = Ffilm
media-sound = Sain
media-mail = E-bost
media-pdf = PDF
media-page = Tudalen wedi’i chadw
media-table = Tabl
media-text = Testun
media-other = Ffeil
exhibit-as-it-is = Y ffeil fel y mae
exhibit-attached = Ychwanegwyd
exhibit-modified = Newid diwethaf i’r ffeil
exhibit-taken = Tynnwyd, yn ôl y ffeil
exhibit-device = Dyfais, yn ôl y ffeil
exhibit-location = Lleoliad, yn ôl y ffeil
exhibit-sha256 = Ôl bys (SHA-256)
exhibit-incidents = Yn perthyn i
exhibit-same-as = Mae’r un ffeil yn union wedi’i chadw hefyd fel { $list }.
exhibit-intimate = Personol iawn
exhibit-intimate-text = Mae’r ffeil hon yn bersonol iawn. Mae’n aros dan orchudd nes i chi ofyn ddwywaith, bob tro. Mae bwndeli’n ei dal yn ôl.
intimate-really = Ei dangos nawr? Edrychwch o’ch cwmpas yn gyntaf. Mae’n cael ei gorchuddio eto pan adewch y dudalen hon.
intimate-ask =
    { $count ->
        [one] A yw hi’n bersonol iawn?
       *[other] A yw un ohonynt yn bersonol iawn?
    }
intimate-ask-text = Does dim rhaid dweud. Mae’r hyn rydych yn ei dicio yn cael ei gadw dan orchudd, ac allan o fwndeli.
intimate-mark = Mae { $reference } yn bersonol iawn
intimate-yes = Ei dangos nawr
intimate-no = Ei chadw dan orchudd
exhibit-withdraw = Ei thynnu’n ôl
exhibit-withdraw-title = Tynnu’r ffeil hon yn ôl?
exhibit-withdraw-text = Mae’n aros gyda’r lleill, wedi’i marcio fel un a dynnwyd yn ôl. Nid yw’r ffeil yn cael ei dileu.
exhibit-withdrawn-done = Mae’r ffeil wedi’i thynnu’n ôl. Mae’n aros gyda’r lleill.
picture-show = Dangos llun { $name }
picture-hide = Cuddio llun { $name }
picture-show-short = Dangos
picture-hide-short = Cuddio
picture-alt = Llun { $name }
picture-failed = Ni ellir dangos y llun hwn yma. Mae’r ffeil ei hun wedi’i chadw.
viewing-show = Dangos { $name }
viewing-play = Chwarae { $name }
viewing-listen = Gwrando ar { $name }
viewing-read = Darllen { $name }
viewing-hide = Cuddio { $name }
viewing-covered = Wedi’i orchuddio nes i chi ofyn amdano.
viewing-starting = Yn agor y ffeil
viewing-player = Chwaraewr { $name }
viewing-film = Ffilm { $name }
viewing-start = Chwarae
viewing-pause = Oedi
viewing-back = Yn ôl 10 eiliad
viewing-on = Ymlaen 10 eiliad
viewing-place = Lle yn y recordiad
viewing-place-of = { $at } o { $whole }
viewing-loud = Sain ymlaen
viewing-without-sound = Ni all y cyfrifiadur hwn chwarae sain y ffeil hon. Dangosir y lluniau hebddi.
viewing-without-pictures = Ni all y cyfrifiadur hwn ddangos lluniau’r ffeil hon. Dim ond y sain sy’n cael ei chwarae.
viewing-failed = Ni all y cyfrifiadur hwn chwarae’r ffeil hon. Mae’r ffeil wedi’i chadw, ac ni chollwyd dim.
viewing-failed-advice = Mae’n chwarae yn y rhan fwyaf o chwaraewyr eraill a ffonau. Cadwch gopi a’i agor yno.
viewing-damaged = Ni ellir darllen rhan o’r ffeil hon. Efallai iddi gael ei thorri wrth recordio.
viewing-pages = Troi’r tudalennau
viewing-page-region = Y dudalen
viewing-page-alt = Tudalen { $page } o { $pages } o { $name }
viewing-page-failed = Ni ellir dangos y dudalen hon yma. Mae’r ffeil ei hun wedi’i chadw.
viewing-no-pages = Ni ellir dangos tudalennau’r ffeil hon yma. Mae’r ffeil ei hun wedi’i chadw.
viewing-text = Testun { $name }
viewing-text-more = Dangos mwy
viewing-text-end = Dyna’r cyfan.
viewing-nothing = Ni ddangosir y math hwn o ffeil yma. Mae wedi’i chadw fel y mae. Cadwch gopi i’w agor yn rhywle arall.

seal-title = Sêl
seal-lead = Cod byr yw sêl, sy’n sefyll dros bopeth a ysgrifennwyd hyd yn hyn.
seal-shows = Rhowch y cod i rywun rydych yn ymddiried ynddo. Yn nes ymlaen mae’n dangos bod y cofnodion hyn yn bodoli ac nad ydynt wedi newid.
seal-not = Nid yw’n dangos pwy a’u hysgrifennodd, na’u bod yn wir.
seal-private = Nid yw’r cod yn datgelu dim. Ni all neb ddarllen eich dyddiadur ag ef.
seal-make = Gwneud sêl nawr
seal-again = Gwneud sêl newydd
seal-code = Cod y sêl
seal-covers =
    { $count ->
        [one] Yn cwmpasu 1 cofnod. Gwnaed: { $when }.
        [two] Yn cwmpasu { $count } gofnod. Gwnaed: { $when }.
        [few] Yn cwmpasu { $count } chofnod. Gwnaed: { $when }.
        [many] Yn cwmpasu { $count } chofnod. Gwnaed: { $when }.
       *[other] Yn cwmpasu { $count } cofnod. Gwnaed: { $when }.
    }
seal-pass-on = Tynnwch lun o’r patrwm, neu ysgrifennwch y cod. Yna anfonwch ef at rywun rydych yn ymddiried ynddo.
seal-picture-alt = Cod y sêl fel patrwm i dynnu llun ohono
seal-details = I rywun sydd am wirio
seal-checkpoint = Yr hyn a lofnodwyd
seal-signature = Y llofnod

access-title = A fu rhywun i mewn yma?
access-lead = Dyma’r hyn y mae Daymark wedi’i gadw am y dyddiadur ei hun, y diweddaraf yn gyntaf.
access-look-mark = gwerth edrych
access-none-here = Dim byd ar y dudalen hon.
access-list = Yr hyn a wnaed â’r dyddiadur
access-pages = Tudalennau’r rhestr
access-newest = Diweddaraf
access-older = Hŷn
access-ask = Chwiliwch am adegau pan nad oeddech chi yma.
access-may-be-you = Chi yw’r rhan fwyaf o hyn. Mae llithriad gennych chi’ch hun yn cyfrif fel cynnig hefyd.
access-if-title = Os nad chi oedd yno
access-if-safe = Nid oes rhaid i chi wneud dim nawr. Mae’n fwy diogel peidio â holi’r person amdano.
access-if-passphrase = Os gall rhywun wybod eich cyfrinymadrodd, dewiswch un newydd yn Gosodiadau. Gwnewch hynny lle nad oes neb yn gwylio.
access-if-computer = Ystyriwch gadw’r dyddiadur ar gof bach, neu ar gyfrifiadur nad ydynt byth yn ei gyffwrdd.
access-if-tell = Dywedwch wrth rywun rydych yn ymddiried ynddo, neu wrth eich gweithiwr cymorth. Mae’r rhestr hon yn aros yma i’w dangos.
access-not-title = Beth na all ei ddangos
access-not-copied = Gall rhywun fod wedi edrych ar y ffolder dan glo, neu ei chopïo. Nid yw hynny’n gadael marc yma.
access-not-removed = Gall rhywun sydd â’r ffolder dynnu’r nodiadau am gynigion. Gallant hefyd roi hen gopi o’r ffolder gyfan yn ôl.
access-not-clock = Amserau cloc y cyfrifiadur yw’r rhain.
access-settings-lead = Gweld pryd yr agorwyd y dyddiadur, beth a gynigiwyd, a beth a gadwyd ohono.
access-show = Dangos y rhestr

settings-title = Gosodiadau
locking-title = Pryd mae’r dyddiadur yn cloi
locking-lead = Mae’n cloi pan fydd y cyfrifiadur yn dweud bod y sgrin wedi’i chloi neu ei fod yn mynd i gysgu.
locking-lead-locks = Mae’n cloi pan fydd y sgrin yn cloi. Mae hefyd yn cloi ar ôl i’r cyfrifiadur gysgu am ddau funud.
locking-lead-slept = Mae’n cloi ar ôl i’r cyfrifiadur gysgu am ddau funud. Ar y system hon ni all wybod pryd mae’r sgrin wedi’i chloi. Felly gadewch yn gyntaf.
locking-after = Pan na chyffyrddwyd â dim am
locking-minutes =
    { $count ->
        [one] 1 munud
        [two] { $count } funud
       *[other] { $count } munud
    }
locking-never = Byth ohono’i hun
locking-never-care = Gall pwy bynnag a ddaw at y cyfrifiadur hwn ddarllen popeth tra byddwch i ffwrdd. Gadewch cyn codi.
locking-minimised = Cloi pan fydd y ffenestr yn cael ei lleihau
locking-shift = Gadael pan fydd Shift yn cael ei bwyso deirgwaith
look-title = Sut mae’r ffenestr yn edrych
look-window-title = Teitl y ffenestr
look-window-title-hint = Mae pwy bynnag sy’n gweld y sgrin neu’r rhestr o ffenestri yn gweld hwn. Gwag am “Daymark”.
look-window-title-keep = Cadw’r teitl hwn
look-window-title-fault = Dim mwy na 40 llythyren, a dim un na ellir ei gweld. Mae’r teitl blaenorol yno o hyd.
look-kept = Cadwyd. Mae’r teitl hwn ar y ffenestr nawr, a chyn agor y dyddiadur hefyd.
look-theme = Golau neu dywyll
look-theme-system = Fel y mae ar y cyfrifiadur hwn
look-theme-light = Golau
look-theme-dark = Tywyll
look-screenshots = Cuddio’r ffenestr rhag sgrinluniau
look-screenshots-hint = Mae hefyd yn ei chuddio wrth rannu sgrin. Gall ffôn dynnu llun o hyd.
look-screenshots-not-here = Ar y system hon ni all Daymark atal rhaglenni rhag tynnu lluniau o’r ffenestr.
settings-language = Iaith
erase-diary-title = Dileu’r dyddiadur hwn
erase-diary-open = Darllen beth sy’n mynd a beth sy’n aros
erase-diary-lead = Mae hyn yn dileu popeth yn y dyddiadur hwn ar y cyfrifiadur hwn.
erase-diary-goes = Beth sy’n mynd
erase-diary-goes-1 = Pob cofnod, gyda’i gywiriadau a’i ddrafftiau.
erase-diary-goes-2 = Pob ffeil a ychwanegoch yma.
erase-diary-goes-3 = Y daflen gyfrinachol, a phopeth a nodoch am bobl, lleoedd a gorchmynion.
erase-diary-goes-4 = Eich gosodiadau. Nid yw’r cyfrinymadrodd na’r 24 gair yn agor dim yma mwyach.
erase-diary-stays = Beth sy’n aros
erase-diary-stays-1 = Copïau o’r dyddiadur rydych yn eu cadw mewn lleoedd eraill.
erase-diary-stays-2 = Bwndeli a drosglwyddoch, a ffeiliau a gadwoch y tu allan i’r dyddiadur.
erase-diary-stays-3 = Olion y gall cyfrifiadur eu cadw. Mae “Help” yn dweud pa rai.
erase-diary-stays-4 = Dyddiadur a oedd yma cyn i chi ddod â chopi yn ôl, neu ei achub. Mae mewn ffolder wrth ymyl hwn.
erase-diary-never = Ni all neb ddod â’r dyddiadur yn ôl, ddim hyd yn oed gyda’r 24 gair.
erase-diary-only-copy = Dim ond copi mewn lle arall y gellir ei agor eto.
erase-diary-notice = Gall rhywun sylwi ei fod wedi mynd. Os gallai hynny fod yn beryglus, gofynnwch i linell gymorth yn gyntaf.
erase-diary-copy = Gwneud copi yn gyntaf
erase-diary-sure = Rwy’n gwybod na all neb ddod ag ef yn ôl
erase-diary-tick = Ticiwch eich bod yn gwybod na all neb ddod ag ef yn ôl
erase-diary-now = Dileu’r dyddiadur hwn
erase-diary-busy = Mae’r dyddiadur yn cael ei ddileu…
erase-diary-cancel = Canslo
erase-diary-done = Cafodd y dyddiadur ei ddileu o’r cyfrifiadur hwn.
check-title = Gwirio’r dyddiadur
check-lead = Mae’n darllen pob cofnod a phob ffeil eto ac yn chwilio am ddifrod.
check-now = Gwirio nawr
checking = Yn gwirio pob cofnod a ffeil.
check-holds = Mae popeth yn gyfan
check-faults = Mae rhywbeth wedi’i ddifrodi
check-advice-title = Beth i’w wneud
check-rescue-how = I’w achub, gadewch y dyddiadur. Ar y dudalen sy’n gofyn am y cyfrinymadrodd, dewiswch “Mae rhywbeth o’i le ar y dyddiadur”.
change-passphrase-title = Cyfrinymadrodd
change-passphrase-old = Y cyfrinymadrodd presennol
change-passphrase-new = Cyfrinymadrodd newydd
change-passphrase = Newid y cyfrinymadrodd
change-passphrase-done = Mae’r cyfrinymadrodd wedi’i newid. Mae’ch 24 gair yn gweithio o hyd.

keys-title = Geiriau adfer
keys-lead-any = Mae’ch dyddiadur hefyd yn agor â 24 gair.
keys-lead-none = Nid oes gan eich dyddiadur eiriau adfer. Os anghofiwch y cyfrinymadrodd, ni all neb ei agor.
keys-check = Gwirio fy ngeiriau
keys-check-words = Eich 24 gair
keys-check-hint = Teipiwch nhw o’ch papur, yn eu trefn.
keys-check-now = Eu gwirio
keys-check-right = Mae’r geiriau hyn yn agor eich dyddiadur.
keys-new = Gwneud geiriau newydd
keys-new-lead = Ni fydd y geiriau sydd gennych nawr yn agor dim mwyach. Gofynnir am eich cyfrinymadrodd, fel na all neb arall wneud hyn.
keys-new-now = Gwneud geiriau newydd nawr
keys-remove = Dileu’r geiriau
keys-remove-lead = Dim ond y cyfrinymadrodd fydd yn agor eich dyddiadur wedyn. Os anghofiwch ef, ni all neb helpu.
keys-remove-now = Dileu’r geiriau nawr
keys-removed = Mae’r geiriau wedi’u dileu. Dim ond y cyfrinymadrodd sy’n agor eich dyddiadur nawr.
keys-passphrase = Cyfrinymadrodd
keys-fault-passphrase = Teipiwch eich cyfrinymadrodd
keys-fault-words = Teipiwch eich 24 gair

rekey-title = Gallai rhywun wybod fy nghyfrinymadrodd
rekey-open = Darllen beth allwch chi ei wneud
rekey-lead = Mae newid y cyfrinymadrodd yn ddigon os nad yw neb wedi cael copi o ffolder eich dyddiadur.
rekey-why = Os gallai rhywun fod wedi copïo’r ffolder, neu wedi cael y geiriau, rhowch allweddi newydd i’ch dyddiadur. Mae popeth ynddo’n cael ei gloi o’r newydd.
rekey-past = Ni all dynnu’n ôl yr hyn y mae rhywun eisoes wedi’i gopïo neu ei ddarllen. Mae copïau a wnaed cyn hyn yn dal i agor â’r hen gyfrinymadrodd.
rekey-new-words = Cewch 24 gair newydd. Ni fydd yr hen rai yn agor dim mwyach.
rekey-time = Mae angen lle ar y ddisg, a gall gymryd amser hir. Gallwch ei stopio unrhyw bryd.
rekey-old = Y cyfrinymadrodd presennol
rekey-fresh = Cyfrinymadrodd newydd
rekey-leave = Mynd ymlaen, a gadael ar ôl y ffeiliau na ellir eu darllen
rekey-now = Rhoi allweddi newydd i’m dyddiadur
rekey-busy = Yn rhoi allweddi newydd i’ch dyddiadur
rekey-done = Mae gan eich dyddiadur allweddi newydd
rekey-done-lead = Nid yw’r hen gyfrinymadrodd na’r hen eiriau’n agor dim mwyach. Eich geiriau newydd sydd nesaf.
rekey-unreadable = Ni ellid darllen y ffeiliau hyn, ac maent yn aros fel y maent: { $exhibits }.
rekey-show-words = Dangos fy ngeiriau newydd

bulk-title = Dod â log neu luniau i mewn
bulk-lead = Gall yr hyn a gadwoch o’r blaen ddod i mewn yma. Cedwir y ffeil ei hun hefyd, fel y mae.
bulk-more = Dod â mwy i mewn
bulk-log = Log a gadwoch o’r blaen
bulk-log-lead = Taenlen, neu dabl wedi’i gadw fel testun. Gall pob rhes ddod yn gofnod.
bulk-log-choose = Dewis log
bulk-log-look = Edrychwch beth a ddaw o bob rhes. Nid oes dim wedi dod i mewn eto.
bulk-log-busy = Yn dod â’r log i mewn
bulk-log-done = Mae eich log yn y dyddiadur
bulk-log-done-lead =
    { $count ->
        [one] Gwnaed 1 cofnod. Cedwir y log ei hun fel { $log }.
        [two] Gwnaed 2 gofnod. Cedwir y log ei hun fel { $log }.
       *[other] Gwnaed { $count } cofnod. Cedwir y log ei hun fel { $log }.
    }
bulk-see-entries = Gweld fy nghofnodion
bulk-photos = Lluniau
bulk-photos-lead = Rhoddir lluniau mewn drafftiau yn ôl eu diwrnod. Chi sy’n gorffen pob drafft yn eich geiriau.
bulk-photos-choose = Dewis lluniau
bulk-photos-folder = Dewis ffolder o luniau
bulk-photos-busy = Yn dod â’r lluniau i mewn
bulk-photos-done = Mae eich lluniau yn y dyddiadur
bulk-photos-done-lead = Mae drafft ar gyfer pob diwrnod. Gallwch eu gorffen nawr, neu ddiwrnod arall.
bulk-drafts = Drafftiau sy’n aros
bulk-drafts-back = Yn ôl i’r drafftiau
bulk-draft-open = Gorffen y drafft hwn
bulk-draft-open-of = Gorffen y drafft hwn: { $when }
bulk-draft-drop = Nid oes angen y drafft hwn arnaf
bulk-draft-drop-lead = Bydd y drafft yn mynd. Bydd ei ffeiliau yn aros yn eich dyddiadur.
bulk-draft-drop-now = Tynnu’r drafft
bulk-sheet = Pa ddalen yw hi?
bulk-sheet-number = Dalen { $number }
bulk-file = Am y log ei hun
bulk-headings = Pa res sydd â’r penawdau?
bulk-headings-hint = Ni ddaw rhesi uwch ei phen yn gofnodion.
bulk-headings-none = Dim un: cofnod yw’r rhes gyntaf
bulk-headings-row = Rhes { $row }: { $cells }
bulk-columns = Beth sydd ym mhob colofn?
bulk-columns-lead = Awgrymiadau yw’r rhain. Mae colofn sydd “heb ei ddweud” yn aros yn y log ei hun yn unig.
bulk-column-sample = Er enghraifft: { $cell }
bulk-column-date = Y diwrnod
bulk-column-time = Yr amser
bulk-column-when = Diwrnod ac amser mewn geiriau
bulk-column-what = Beth ddigwyddodd
bulk-column-exact-words = Union eiriau
bulk-column-place = Ble
bulk-column-who = Pwy oedd
bulk-column-how-i-know = Sut rwy’n gwybod mai nhw oedd
bulk-column-witnesses = Pwy arall a welodd neu a glywodd
bulk-column-effect-then = Sut roeddwn yn teimlo ar y pryd
bulk-column-effect-after = Sut roeddwn yn teimlo wedyn
bulk-column-told = Pwy gafodd wybod
bulk-column-notes = Rhywbeth arall, i’w roi o dan yr hyn a ddigwyddodd
bulk-dates = Yn “{ $example }”, pa rif yw’r diwrnod?
bulk-dates-day-first = Y cyntaf yw’r diwrnod
bulk-dates-month-first = Y cyntaf yw’r mis
bulk-dates-not-sure = Nid wyf yn siŵr
bulk-hours = Gall “{ $example }” fod cyn hanner dydd neu wedyn. A yw’r log yn defnyddio’r cloc 24 awr?
bulk-hours-of-24 = Ydy: ynddo, yn y bore y mae 9.30 bob tro
bulk-hours-each = Nac ydy, neu nid wyf yn siŵr: edrychaf ar bob un o’r rhesi hynny
bulk-unclear = Pan nad yw dyddiad yn glir
bulk-undated = Rhesi heb ddyddiad clir
bulk-undated-leave-out = Eu gadael allan
bulk-undated-as-unknown = Dod â nhw i mewn, gyda chymaint o’r dyddiad ag y gellir ei ddarllen
bulk-year = Y flwyddyn, os nad oes un yn y dyddiadau
bulk-year-hint = Er enghraifft 2025. Fe’i defnyddir ar gyfer dyddiadau heb flwyddyn.
bulk-again = Dod hefyd â rhesi sy’n edrych yr un fath â chofnod sydd gennyf
bulk-rows = Beth a ddaw o bob rhes
bulk-row = Rhes { $number }
bulk-said = Yn y log: “{ $said }”
bulk-comes-in = yn dod i mewn
bulk-row-all = Popeth sydd yn y rhes hon
bulk-row-when = Pryd oedd rhes { $number }, yn eich geiriau chi?
bulk-row-leave = Gadael rhes { $number } allan
bulk-pages = Tudalennau’r rhesi
bulk-coming = Mae { $coming } o { $rows } rhes yn dod i mewn.
bulk-bring-in = Dod â nhw i mewn
bulk-left-out =
    { $count ->
        [one] Gadawyd 1 allan
       *[other] Gadawyd { $count } allan
    }
bulk-left-out-lead = Maent yn dal yn y log ei hun, a gedwir fel yr oedd.

bundle-title = Trosglwyddo
bundle-lead = Gwnewch fwndel i’r heddlu neu i weithiwr cymorth. Nid oes angen dim arnynt ond cyfrifiadur cyffredin.
bundle-step = Cam { $step } o { $steps }:
bundle-step-what = Beth sy’n mynd i mewn
bundle-step-shape = I bwy, a ffurf
bundle-step-held-back = Beth sy’n aros
bundle-step-preview = Edrych
bundle-step-save = Cadw
bundle-next = Nesaf
bundle-what-title = Beth sy’n mynd i mewn?
bundle-goes-in-all = Popeth
bundle-goes-in-urgent = Brys: y 14 diwrnod diwethaf a thri a ddewisaf
bundle-urgent-text = Ar gyfer pan nad oes amser. Gallwch ychwanegu hyd at dri chofnod hŷn. Chi sydd i ddweud pa rai yw’r gwaethaf.
bundle-urgent-worst = Cofnodion i’w hychwanegu, tri ar y mwyaf
bundle-chosen-most =
    { $most ->
        [one] Dyna gymaint ag y mae pecyn brys yn ei gymryd.
       *[other] Dyna { $most }, cymaint ag y mae pecyn brys yn ei gymryd.
    }
bundle-goes-in-dates = Yr hyn a ddigwyddodd rhwng dau ddyddiad
bundle-goes-in-of = Dim ond yr hyn sy’n perthyn i berson, gorchymyn, ffordd neu dystiolaeth
bundle-of-people = Dim ond y bobl hyn, neu eu cyfrifon
bundle-of-orders = Dim ond yr hyn a dorrodd y gorchmynion hyn
bundle-of-ways = Dim ond yr hyn a wnaed fel hyn
bundle-of-exhibits = Dim ond y dystiolaeth hon, a’r digwyddiadau y mae’n perthyn iddynt
bundle-of-exhibits-find = Dod o hyd i dystiolaeth wrth ei henw
bundle-goes-in-chosen = Dim ond cofnodion rwy’n eu dewis
bundle-date-hint = Gallwch adael y naill ddyddiad neu’r llall yn wag.
bundle-chosen-count =
    { $count ->
        [0] Dim cofnodion wedi’u dewis eto
        [one] 1 cofnod wedi’i ddewis
        [two] { $count } gofnod wedi’u dewis
        [few] { $count } chofnod wedi’u dewis
        [many] { $count } chofnod wedi’u dewis
       *[other] { $count } cofnod wedi’u dewis
    }
bundle-shape-title = I bwy mae, ac ym mha ffurf?
bundle-audience = I bwy mae
bundle-audience-police = Yr heddlu. Gyda chrynodeb i’r swyddog, a datganiad drafft
bundle-audience-writer = Fi. Popeth a ysgrifennais, a dim a luniwyd ar gyfer eraill
bundle-audience-family-court = Y llys teulu. Gyda datganiad tyst drafft, heb ei lofnodi
bundle-language = Iaith y tudalennau
bundle-language-hint = Mae’ch geiriau eich hun yn aros fel y gwnaethoch eu hysgrifennu.
bundle-shape = Ffurf
bundle-shape-zip = Un ffeil ZIP, i’w hanfon neu ei lanlwytho
bundle-shape-folder = Ffolder, i’w chopïo i gof bach
bundle-shape-portal = Ffolderi i lanlwytho ohonynt, pan fydd yr heddlu yn anfon dolen atoch
bundle-shape-print = Tudalennau i’w hargraffu, mewn trefn. Nid yw’r ffeiliau eu hunain ynddo
bundle-shape-wrapped-zip = ZIP sy’n agor gydag wyth gair yn unig. Mae angen 7-Zip ar y sawl sy’n ei gael
bundle-shape-wrapped-age = Ffeil age sy’n agor gydag wyth gair yn unig. Mae angen age ar y sawl sy’n ei chael
bundle-held-back-title = Beth sy’n mynd i mewn a beth sy’n aros
bundle-in = Yn mynd i mewn
bundle-out = Yn aros yn eich dyddiadur
bundle-out-draft = y drafft rydych yn ei ysgrifennu
bundle-out-said = Mae’r bwndel yn dweud faint o gofnodion sy’n aros allan. Nid yw’n dweud beth ydynt.
bundle-intimate = Ffeiliau personol iawn
bundle-intimate-hint = Maen nhw’n aros yn eich dyddiadur oni bai eich bod yn eu ticio. Mae’r bwndel yn dweud eu bod wedi’u dal yn ôl.
bundle-intimate-in = Gadael { $reference } i mewn
bundle-files-size =
    { $count ->
        [0] dim ffeiliau
        [one] 1 ffeil, { $size }
        [two] { $count } ffeil, { $size }
       *[other] { $count } ffeil, { $size }
    }
bundle-name = Enw
bundle-look-for = Nesaf, edrychwch drwy’r tudalennau. Chwiliwch am gyfeiriad neu enw na ddylai fod yno.
bundle-preview-title = Edrych ar y tudalennau
bundle-preview-text = Dyma’r tudalennau fel y cânt eu cadw.
bundle-preview-pictures = Dangos lluniau bach yr arddangosion yma hefyd
bundle-preview-busy = Yn gosod y tudalennau
bundle-document = Dogfen
bundle-volume = Mae hwn yn hir, ac mewn { $count } cyfrol. Pa un hoffech chi ei weld?
bundle-volume-number = Cyfrol { $count }
bundle-document-read-me-first = Darllenwch fi yn gyntaf
bundle-document-summary = Crynodeb
bundle-document-chronology = Pob cofnod yn ei drefn
bundle-document-exhibit-list = Rhestr o ffeiliau
bundle-document-conversations = Sgyrsiau
bundle-document-statement = Datganiad drafft
bundle-document-court-statement = Datganiad drafft i’r llys
bundle-document-items = Pethau a gadwyd
bundle-document-effect = Effaith arnaf i
bundle-document-wishes = Beth fyddai’n helpu
bundle-document-reports = Adroddiadau a gorchmynion
bundle-document-people = Pobl a lleoedd
bundle-document-integrity = Sut i’w wirio
bundle-document-patterns = Patrymau
bundle-pages = Troi’r tudalennau
bundle-larger = Mwy o faint
bundle-page-region = Y dudalen
bundle-page-alt = Tudalen { $page } o { $pages } o “{ $document }”. Gellir darllen y PDF a gedwir yn uchel.
bundle-print = Argraffu’r tudalennau hyn
bundle-print-title = Cyn argraffu
bundle-print-paper = Gellir dod o hyd i bapur. Felly hefyd gof yr argraffydd, a chof y cyfrifiadur y mae’n gysylltiedig ag ef.
bundle-print-where = Argraffwch dim ond lle na all neb arall edrych, ac ewch â phob tudalen gyda chi.
bundle-print-now = Argraffu
bundle-print-busy = Yn paratoi’r tudalennau i’w hargraffu
bundle-print-too-many =
    { $most ->
       *[other] Argreffir hyd at { $most } o dudalennau oddi yma. Cadwch y bwndel, a’i argraffu yn rhywle arall.
    }
bundle-save-title = Cadw’r bwndel
bundle-save-text = Dewiswch ble i’w roi. Mae cof bach USB y byddwch yn ei drosglwyddo yn lle da.
bundle-save-warning = Y tu allan i’r dyddiadur nid yw wedi’i gloi. Gall unrhyw un sydd ag ef ei ddarllen.
bundle-save-wrapped = Ni all neb ei ddarllen ar y ffordd heb yr wyth gair. Fe’u gwelwch unwaith y bydd wedi’i gadw.
bundle-save = Dewis lle a chadw
bundle-saving = Yn gwneud y bwndel. Mae pob ffeil yn cael ei chopïo a’i gwirio.

bundle-unreadable = Mae rhai pethau wedi’u difrodi ac nid ydynt ynddo
made-title = Mae’ch bwndel yn barod
made-lead = Gallwch stopio yma. Mae’ch dyddiadur wedi nodi ei fod wedi’i wneud.
made-links =
    { $links ->
        [one] Mae angen 1 ddolen lanlwytho arnoch. Dechreuwch gyda UPLOAD-PLAN.txt. Mae’n dweud beth i’w lanlwytho.
        [two] Mae angen { $links } ddolen lanlwytho arnoch. Dechreuwch gyda UPLOAD-PLAN.txt. Mae’n dweud beth sy’n mynd gyda pha un.
       *[other] Mae angen { $links } dolen lanlwytho arnoch. Dechreuwch gyda UPLOAD-PLAN.txt. Mae’n dweud beth sy’n mynd gyda pha un.
    }
made-words = Yr wyth gair sy’n ei agor
made-words-text = Ysgrifennwch nhw nawr. Dim ond unwaith y cânt eu dangos, ac nid yw Daymark yn eu cadw. Dywedwch nhw wrth y swyddog mewn ffordd arall na’r ffeil: ar y ffôn, neu wyneb yn wyneb. Os cânt eu colli, gwnewch y bwndel eto.
made-version = Fersiwn
made-path = Ble mae
made-holds = Beth sydd ynddo
made-intimate = Wedi’u dal yn ôl, am eu bod yn bersonol iawn: { $list }
made-counts = Digwyddiadau: { $incidents }. Arddangosion: { $exhibits }. Ffeiliau: { $files }.
made-code-text = Cadwch y cod hwn ar wahân i’r bwndel, neu anfonwch ef at rywun rydych yn ymddiried ynddo. Mae ar y tudalennau hefyd.
made-say-title = Beth i’w ddweud wrth ei drosglwyddo
made-say = “Dyma fy nyddiadur o’r hyn a ddigwyddodd, gyda’r ffeiliau gwreiddiol. Agorwch y ffeil READ ME FIRST, os gwelwch yn dda. Cod y sêl yw { $code }. Nodwch pryd y daeth i law, a rhowch gyfeirnod i mi.”
made-say-print = “Dyma dudalennau o’m dyddiadur o’r hyn a ddigwyddodd. Mae’r dudalen gyntaf yn eu rhestru. Y cod sêl yw { $code }. Daw’r ffeiliau ar wahân. Nodwch pryd y cawsoch ef, a rhowch gyfeirnod i mi.”
made-print = Y tudalennau yn unig yw’r rhain. Gwnewch ef fel ffolder neu ZIP hefyd, er mwyn gallu rhoi’r ffeiliau a’u gwirio.
made-receipt = Ysgrifennwch enw’r sawl sy’n ei dderbyn, y diwrnod a’r cyfeirnod.
made-again = Gwneud un arall

# Gwirio bwndel
checked-lead = Ar gyfer bwndel sydd gennych chi neu rywun arall. Dim ond darllen y mae. Nid oes angen dyddiadur.
checked-working = Wrthi’n gwirio’r bwndel
checked-again = Gwirio un arall
checked-choose-zip = Dewis ZIP
checked-choose-folder = Dewis ffolder
