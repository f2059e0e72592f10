# Patrymau: cyfrif yr hyn sydd wedi’i ysgrifennu, yn y bwndel ac yn y ffenestr.

menu-patterns = Patrymau
patterns-lead = Yr hyn sydd wedi’i ysgrifennu, wedi’i gyfrif a’i lunio. Cymerwch eich amser; gallwch stopio pryd bynnag y mynnwch.
patterns-writer = Mae’r un geiriau mewn bwndeli. Ynddynt, chi yw “yr awdur”.
patterns-counting = Yn cyfrif…
patterns-about = Mae hwn yn cyfrif yr hyn sydd wedi’i ysgrifennu. Nid yw’n sgorio neb nac yn rhagweld dim.
patterns-series = Mae cyfres yn un digwyddiad, a chynifer o weithiau ag y mae’n ei ddweud.
patterns-unsure = Lle nad oedd yr awdur yn siŵr o amser, mae’n cyfrif fel “tua’r adeg honno”.
patterns-nothing = Does dim i’w gyfrif eto.
pattern-rules = Sut mae hyn yn cael ei gyfrif
pattern-legend-surely = Sicr
pattern-legend-about = Tua’r adeg honno
pattern-brackets = Mae rhifau mewn cromfachau tua’r adeg honno.
pattern-chart-alt = Siart o’r tabl isod. { $words }

pattern-too-long = Mae { $count } rhes yn y tabl hwn. Mae yn y ffeil { $file }.

pattern-chart-here = Siart o ba mor aml. { $words }
pattern-newest-way = Mae { $count } ffordd wedi’u cofnodi. Y fwyaf newydd yw “{ $way }”, gyntaf ar { $day }.

pattern-all =
    { $incidents ->
        [one] Mae 1 digwyddiad.
       *[other] Mae { $incidents } digwyddiad.
    } { $times ->
        [one] Digwyddodd 1 waith.
       *[other] Digwyddodd { $times } o weithiau.
    }
pattern-undated =
    { $count ->
        [one] Does dim dyddiad gan 1 digwyddiad.
       *[other] Does dim dyddiad gan { $count } digwyddiad.
    }
pattern-no-date = Dim dyddiad
pattern-in-several-days = Dros sawl diwrnod
pattern-in-several-weeks = Dros sawl wythnos
pattern-in-several-months = Dros sawl mis
pattern-in-no-month = Ddim mewn un mis

pattern-periods = Pa mor aml
pattern-most-in-month =
    { $times ->
        [one] Y mwyaf mewn un mis: 1 waith, { $month }.
       *[other] Y mwyaf mewn un mis: { $times } o weithiau, { $month }.
    }
pattern-by-month = Fesul mis
pattern-by-week = Fesul wythnos
pattern-by-day = Fesul diwrnod
pattern-periods-rule = Os gall rhywbeth fod mewn sawl diwrnod, wythnos neu fis, nid yw’n cyfrif yn yr un. Mae ganddo ei linell ei hun.
pattern-periods-week = Mae wythnos yn dechrau ar ddydd Llun.

pattern-hours = Dyddiau ac oriau
pattern-most-in-hour = Amlaf: { $weekday }, { $hour }, { $times } o weithiau.
pattern-with-hour =
    { $count ->
        [one] Mae’r awr yn hysbys am 1 waith.
       *[other] Mae’r awr yn hysbys am { $count } o weithiau.
    }
pattern-without-hour =
    { $count ->
        [one] Am 1 waith dim ond y diwrnod sy’n hysbys.
       *[other] Am { $count } o weithiau dim ond y diwrnod sy’n hysbys.
    }
pattern-without-one-day =
    { $count ->
        [one] Am 1 waith does dim un diwrnod yn hysbys. Nid yw yn y tabl hwn.
       *[other] Am { $count } o weithiau does dim un diwrnod yn hysbys. Nid ydynt yn y tabl hwn.
    }
pattern-by-hour = Gweithiau, fesul awr a diwrnod o’r wythnos
pattern-no-hour = Awr ddim yn hysbys
pattern-hours-rule = Yr awr yw’r hyn a ddangosai’r cloc yno. Nid yw diwrnod heb amser yn mynd i unrhyw awr.

pattern-ways = Sut y cafodd ei wneud
pattern-new-ways = Ffyrdd newydd, wrth iddynt ymddangos: { $list }.
pattern-without-way =
    { $count ->
        [one] Does dim ffordd wedi’i chofnodi ar gyfer 1 digwyddiad.
       *[other] Does dim ffordd wedi’i chofnodi ar gyfer { $count } digwyddiad.
    }
pattern-by-way = Fesul ffordd, wrth iddynt ymddangos
pattern-no-way = Dim ffordd wedi’i chofnodi
pattern-ways-rule = Mae digwyddiad â sawl ffordd yn cyfrif o dan bob un. “Cyntaf” yw’r diwrnod cyntaf y gallai fod.

pattern-quiet = Adegau prysur a thawel
pattern-most-in-week =
    { $times ->
        [one] Y mwyaf mewn saith diwrnod: 1 waith, o { $from }.
       *[other] Y mwyaf mewn saith diwrnod: { $times } o weithiau, o { $from }.
    }
pattern-longest-gap =
    { $days ->
        [one] Yr amser hiraf heb ddigwyddiad â dyddiad: 1 diwrnod, ar ôl { $after }.
       *[other] Yr amser hiraf heb ddigwyddiad â dyddiad: { $days } diwrnod, ar ôl { $after }.
    }
pattern-bursts = Saith diwrnod â’r mwyaf
pattern-gaps = Yr adegau hiraf heb ddim
pattern-bursts-rule = Saith diwrnod yn olynol, o un â digwyddiad. Nid oes un diwrnod mewn dau ohonynt.
pattern-gaps-rule = Dyddiau pan na allai digwyddiad â dyddiad fod wedi bod. Gallai un heb ddyddiad fod bryd hynny.

pattern-line = Ofn, bygythiadau a newidiadau
pattern-feared =
    { $count ->
        [one] Mewn 1 digwyddiad roedd yr awdur yn ofni trais.
       *[other] Mewn { $count } digwyddiad roedd yr awdur yn ofni trais.
    }
pattern-threats =
    { $count ->
        [one] Mae bygythiad mewn 1 digwyddiad.
       *[other] Mae bygythiad mewn { $count } digwyddiad.
    }
pattern-effects =
    { $count ->
        [one] Mae 1 digwyddiad yn dweud sut roedd yr awdur yn teimlo.
       *[other] Mae { $count } digwyddiad yn dweud sut roedd yr awdur yn teimlo.
    }
pattern-changes =
    { $count ->
        [one] Mae 1 newid ym mywyd yr awdur wedi’i gofnodi.
       *[other] Mae { $count } newid ym mywyd yr awdur wedi’u cofnodi.
    }
pattern-by-line = Fesul mis
pattern-line-rule = Yma mae digwyddiadau’n cael eu cyfrif, ac mae cyfres yn un. Mae newid yn cyfrif yn y mis y dechreuodd.

pattern-after = Ar ôl dweud wrth y person, ac ar ôl adroddiadau
pattern-after-request =
    { $times ->
        [0] Does dim wedi’i gofnodi sy’n sicr ar ôl y cais cyntaf i stopio, ar { $day }.
        [one] Ar ôl y cais cyntaf i stopio, ar { $day }, digwyddodd 1 waith arall.
       *[other] Ar ôl y cais cyntaf i stopio, ar { $day }, digwyddodd { $times } o weithiau eto.
    }
pattern-after-report =
    { $times ->
        [0] Does dim wedi’i gofnodi sy’n sicr ar ôl yr adroddiad cyntaf, ar { $day }.
        [one] Ar ôl yr adroddiad cyntaf, ar { $day }, digwyddodd 1 waith arall.
       *[other] Ar ôl yr adroddiad cyntaf, ar { $day }, digwyddodd { $times } o weithiau eto.
    }
pattern-after-first-order =
    { $times ->
        [0] Does dim wedi’i gofnodi sy’n sicr ar ôl y gorchymyn cyntaf, ar { $day }.
        [one] Ar ôl y gorchymyn cyntaf, ar { $day }, digwyddodd 1 waith arall.
       *[other] Ar ôl y gorchymyn cyntaf, ar { $day }, digwyddodd { $times } o weithiau eto.
    }
pattern-next =
    { $days ->
        [0] Digwyddiad { $number }, yr un diwrnod
        [one] Digwyddiad { $number }, 1 diwrnod wedyn
       *[other] Digwyddiad { $number }, { $days } diwrnod wedyn
    }
pattern-by-event = Gweithiau cyn ac ar ôl
pattern-after-rule = Dim ond yr hyn sy’n sicr yn hwyrach sy’n cyfrif fel ar ôl. Yn yr un modd am cyn. Mae’r gweddill yn “ddim yn glir”. Gall amser bras fod ddiwrnod allan. Gall diwrnod bras fod hanner blwyddyn allan.
pattern-after-order = Mae gorchymyn yn cyfrif o’r diwrnod y cafodd ei gyflwyno. Lle nad yw hynny wedi’i gofnodi, o’r diwrnod y cafodd ei wneud.

pattern-places = Lleoedd
pattern-places-known =
    { $count ->
        [one] Roedd 1 digwyddiad mewn lle y mae’r person yn ei adnabod.
       *[other] Roedd { $count } digwyddiad mewn lle y mae’r person yn ei adnabod.
    }
pattern-by-place = Fesul lle
pattern-by-known = A yw’r person yn adnabod y lle?
pattern-place-in-words = Lleoedd eraill, mewn geiriau
pattern-no-place = Dim lle wedi’i gofnodi
pattern-places-rule = Yr hyn y mae’r digwyddiad yn ei ddweud am y lle sy’n dod gyntaf. Lle nad yw’n dweud dim, gofynnir i’r lle a gadwyd.

pattern-accounts = Cyfrifon a rhifau
pattern-accounts-count =
    { $count ->
        [one] Cafodd 1 cyfrif neu rif ei ddefnyddio.
       *[other] Cafodd { $count } cyfrif neu rif eu defnyddio.
    }
pattern-by-account = Fesul cyfrif
pattern-people = Pwy wnaeth hyn
pattern-people-count =
    { $count ->
        [one] Mae 1 person wedi’i enwi gan gerdyn.
       *[other] Mae { $count } o bobl wedi’u henwi gan gardiau.
    }
pattern-by-person = Fesul person
pattern-targeted = Pwy gafodd ei dargedu
pattern-others-count =
    { $count ->
        [one] Cafodd 1 person arall ei dargedu.
       *[other] Cafodd { $count } o bobl eraill eu targedu.
    }
pattern-by-targeted = Pwy oedd dan sylw
pattern-by-other = Pobl eraill a gafodd eu targedu
pattern-ties-rule = Mae digwyddiad â sawl un yn cyfrif o dan bob un.

pattern-delays = Pa mor fuan y cafodd ei ysgrifennu
pattern-written-soon =
    { $count ->
        [one] Cafodd 1 digwyddiad ei ysgrifennu yr un diwrnod neu drannoeth.
       *[other] Cafodd { $count } digwyddiad eu hysgrifennu yr un diwrnod neu drannoeth.
    }
pattern-by-delay = O’r digwyddiad i’w fersiwn cyntaf
pattern-delay-same-day = Yr un diwrnod
pattern-delay-next-day = Trannoeth
pattern-delay-week = 2 i 7 diwrnod
pattern-delay-month = 8 i 30 diwrnod
pattern-delay-year = 31 i 365 diwrnod
pattern-delay-longer = Mwy na 365 diwrnod
pattern-delay-ahead = Cyn i’r diwrnod hwnnw ddod i ben
pattern-delays-rule = Dyddiau ar y calendr, o’r diwrnod olaf y gallai fod.

pattern-head-month = Mis
pattern-head-week = Wythnos o
pattern-head-day = Diwrnod
pattern-head-hour = Awr
pattern-head-incidents = Digwyddiadau
pattern-head-times = Gweithiau
pattern-head-about = O’r rhain, tua’r adeg honno
pattern-head-about-incidents = O’r rhain, tua’r adeg
pattern-head-way = Ffordd
pattern-head-first = Cyntaf
pattern-head-last = Olaf
pattern-head-in-incident = Yn nigwyddiad
pattern-head-months = Misoedd
pattern-head-from = O
pattern-head-to = Hyd
pattern-head-last-before = Diwrnod olaf cyn
pattern-head-next-after = Diwrnod cyntaf ar ôl
pattern-head-days = Dyddiau rhwng
pattern-head-feared = Ofni trais
pattern-head-threat = Bygythiad
pattern-head-effect = Sut roedd yn teimlo
pattern-head-changes = Newidiadau
pattern-head-requests = Ceisiadau i stopio
pattern-head-reports = Adroddiadau
pattern-head-orders = Gorchmynion
pattern-head-event = Beth oedd
pattern-head-when = Pryd
pattern-head-before = Cyn
pattern-head-after = Ar ôl
pattern-head-unclear = Ddim yn glir
pattern-head-contact-after = Cyswllt ar ôl
pattern-head-next = Yr un nesaf
pattern-head-place = Lle
pattern-head-known = Ydyn nhw’n ei adnabod?
pattern-head-account = Cyfrif
pattern-head-person = Person
pattern-head-targeted = Pwy
pattern-head-other = Pwy
pattern-head-delay = Pa mor fuan
pattern-head-part = Rhan
pattern-head-table = Tabl
pattern-head-row = Rhes
pattern-head-column = Colofn
pattern-head-figure = Ffigur
