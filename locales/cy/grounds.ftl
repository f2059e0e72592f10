# Beth mae’r heddlu’n chwilio amdano, a beth yn y dyddiadur sy’n ymwneud ag ef.

menu-grounds = Beth mae’r heddlu’n chwilio amdano
grounds-lead = Beth ysgrifennoch, ochr yn ochr â’r hyn y mae’r gyfraith yn gofyn amdano. Nid oes dim yma’n cael ei farcio na’i sgorio.
grounds-law-of = Mae hyn yn dilyn cyfraith Cymru a Lloegr.
grounds-four = Pedwar gair y mae’r heddlu’n eu defnyddio

grounds-section-2019 = Deddf Diogelu rhag Stelcio 2019, adran { $section }
grounds-section-1997 = Deddf Diogelu rhag Aflonyddu 1997, adran { $section }

grounds-line-all = Popeth a ysgrifennoch
grounds-line-any-way = Lle dywedoch sut y cafodd ei wneud
grounds-line-way = Cofnodion sy’n dweud hynny
grounds-line-requests = Dywedwyd wrthynt am stopio
grounds-line-after-request = Yn sicr ar ôl y tro cyntaf y dywedwyd wrthynt
grounds-line-perhaps-after-request = Gall fod ar ôl hynny, neu cyn hynny
grounds-line-orders-served = Gorchmynion a roddwyd i’r person
grounds-line-after-order = Yn sicr ar ôl y cyntaf o’r dyddiau hynny
grounds-line-reports-to-police = Adroddiadau i’r heddlu
grounds-line-answered = Fe wnaethoch ateb
grounds-line-how-i-know = Dywedoch sut rydych yn gwybod pwy oedd e
grounds-line-accounts = Cyfrifon, a sut rydych yn gwybod pwy biau nhw
grounds-line-sightings = Yr hyn a welsoch o rywun
grounds-line-threats = Bygythiad
grounds-line-weapons = Arf, a ddangoswyd neu y soniwyd amdano
grounds-line-known-place = Mewn lle y mae’r person yn ei adnabod
grounds-line-through-others = Drwy rywun arall
grounds-line-others-targeted = Wedi’i fwriadu ar gyfer rhywun arall
grounds-line-children = Roedd plant yno
grounds-line-harm = Cafodd rhywbeth ei frifo neu ei ddifrodi
grounds-line-feared = Roeddech yn ofni trais
grounds-line-changes = Newidiadau yn eich bywyd
grounds-line-changed = Cofnodion sy’n dweud beth newidioch
grounds-line-costs = Beth gostiodd
grounds-line-felt = Sut roedd yn teimlo
grounds-line-reports = Pobl a gafodd wybod
grounds-line-orders = Gorchmynion ac amodau mechnïaeth

grounds-incidents =
    { $incidents ->
        [one] 1 digwyddiad
        [two] { $incidents } ddigwyddiad
       *[other] { $incidents } digwyddiad
    }
grounds-cards = Cofnodwyd: { $count }
grounds-count =
    { $incidents ->
        [one] 1 digwyddiad
        [two] { $incidents } ddigwyddiad
       *[other] { $incidents } digwyddiad
    }, { $times } gwaith, gan gyfrif pob tro mewn cyfres
grounds-breach-term = { $order }, telerau { $term }
grounds-breach-no-term = { $order }, telerau heb eu cofnodi
grounds-breach-no-order = Gorchymyn heb ei gofnodi
grounds-told = Mae adroddiad wedi’i gofnodi
grounds-not-told = Heb ei gofnodi fel un yr adroddwyd amdano
grounds-told-count = Adroddiad wedi’i gofnodi: { $count }
grounds-not-told-count = Heb eu cofnodi fel rhai yr adroddwyd amdanynt: { $count }
grounds-wish-asks = Pa ddigwyddiadau sy’n dangos bod angen hyn?

grounds-exhibits = Tystiolaeth
grounds-and-more = a { $count } arall
grounds-show-all = Dangos pob un o’r { $count }
grounds-show-more = Dangos mwy
grounds-shown = Dangosir { $shown } o { $count }
grounds-write = Ysgrifennu amdano
grounds-no-breach = Nid oes toriad wedi’i gofnodi.

# Heddlu pwy.
nation-label = Heddlu pa wlad?
nation-hint = Mae hyn yn newid yr enwau ar bethau, a pha linellau cymorth a enwir. Dim byd arall.
nation-england-and-wales = Cymru a Lloegr
nation-scotland = Yr Alban
nation-northern-ireland = Gogledd Iwerddon
grounds-nation-order = Gorchymyn llys yno
grounds-nation-offence = Y gyfraith ar stelcio yno
