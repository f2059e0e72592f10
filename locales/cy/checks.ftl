# Beth mae gwiriad o’r dyddiadur yn ei ganfod, beth mae’n ei olygu, a beth i’w
# wneud. Un frawddeg ar gyfer pob peth sydd wedi’i ddifrodi.

check-looked = Darllenodd Daymark y ddwy ffeil glo fach a’r brif ffeil. Cofnodion: { $entries }. Ffeiliau atodedig: { $files }.
check-header-damaged = Mae’r ffeil glo fach wedi’i difrodi. Mae copi ohoni, ac mae hwnnw’n gyfan.
check-header-copy-damaged = Mae’r copi o’r ffeil glo fach wedi’i ddifrodi. Mae’r ffeil glo ei hun yn gyfan.
check-headers-damaged = Mae’r ddwy ffeil glo fach wedi’u difrodi.
check-database-damaged = Mae’r brif ffeil wedi’i difrodi, neu mae’n perthyn i ddyddiadur arall. Nid yw’n agor.
check-pages-damaged = Mae rhan o’r brif ffeil wedi’i difrodi.
check-older = Un hŷn yw’r brif ffeil. Nid yw’r hyn a ysgrifennwyd ar ei hôl ynddi.
check-record-changed = Nid dyma’r holl gofnodion a ysgrifennwyd.
check-lists-mended = Nid oedd y rhestrau a’r chwilio’n dangos pob cofnod. Fe’u gwnaed eto. Nid oedd dim un cofnod wedi’i ddifrodi.
check-lists-damaged = Nid yw’r rhestrau a’r chwilio’n dangos pob cofnod. Nid yw hynny’n difrodi dim un cofnod.
check-incident-damaged = Digwyddiad { $number }: ni ellir darllen yr hyn a ysgrifennwyd. Dyddiad: { $when }.
check-exhibit-damaged = Arddangosyn { $number }: ni ellir darllen yr hyn a ysgrifennwyd. Dyddiad: { $when }.
check-other-damaged = Ni ellir darllen rhywbeth a ysgrifennwyd. Dyddiad: { $when }.
check-unknown-damaged =
    { $count ->
        [one] Ni ellir darllen 1 cofnod. Nid oes dim ar ôl sy’n dweud beth oedd.
        [two] Ni ellir darllen { $count } gofnod. Nid oes dim ar ôl sy’n dweud beth oeddent.
       *[other] Ni ellir darllen { $count } cofnod. Nid oes dim ar ôl sy’n dweud beth oeddent.
    }
check-more-damaged =
    { $count ->
        [one] Ni ellir darllen 1 cofnod arall.
        [two] Ni ellir darllen { $count } gofnod arall.
       *[other] Ni ellir darllen { $count } cofnod arall.
    }
check-file-missing = Mae ffeil { $reference } ar goll.
check-file-damaged = Mae ffeil { $reference } wedi’i difrodi.
check-a-file-missing = Mae ffeil ar goll. Nid yw’n hysbys i ba arddangosyn yr oedd yn perthyn.
check-a-file-damaged = Mae ffeil wedi’i difrodi. Nid yw’n hysbys i ba arddangosyn y mae’n perthyn.
check-gaps =
    { $count ->
        [one] Roedd 1 cofnod eisoes wedi’i golli pan achubwyd y dyddiadur hwn:
        [two] Roedd { $count } gofnod eisoes wedi’u colli pan achubwyd y dyddiadur hwn:
       *[other] Roedd { $count } cofnod eisoes wedi’u colli pan achubwyd y dyddiadur hwn:
    }

# Beth i’w wneud.
check-advice-keep = Peidiwch â dileu dim. Yn gyntaf, copïwch ffolder gyfan y dyddiadur i le arall.
check-advice-copy = Os oes gennych gopi o’r dyddiadur, dewch â hwnnw’n ôl. Dyna’r ffordd orau.
check-advice-rescue = Os nad oes, achubwch y dyddiadur: mae Daymark yn gwneud un newydd o bopeth y gellir ei ddarllen. Mae’r un a ddifrodwyd yn aros fel y mae.
check-advice-headers = Heb ffeil glo ni ellir agor dim yn y ffolder hon, hyd yn oed gyda’r cyfrinymadrodd. Chwiliwch am gopi o’r dyddiadur.
check-advice-header = Mae Daymark yn ei hysgrifennu eto pan agorir y dyddiadur nesaf. Ni chollwyd dim.
check-advice-older = Chwiliwch yn gyntaf am ffolder ddiweddaraf y dyddiadur. Os nad oes un, gellir agor hon fel y mae.
check-advice-file = Os yw’r gwreiddiol gennych o hyd, ychwanegwch ef eto. Neu dewch â chopi o’r dyddiadur yn ôl.

rescue-done =
    { $entries ->
        [one] Gwnaed dyddiadur newydd. Mae ynddo 1 cofnod.
        [two] Gwnaed dyddiadur newydd. Mae ynddo { $entries } gofnod.
       *[other] Gwnaed dyddiadur newydd. Mae ynddo { $entries } cofnod.
    }
rescue-all = Gellid darllen popeth. Ni chollwyd dim.
rescue-lost =
    { $count ->
        [one] Ni ellid darllen 1 cofnod. Cedwir ei le, fel y gellir gweld y bwlch.
        [two] Ni ellid darllen { $count } gofnod. Cedwir eu lleoedd, fel y gellir gweld y bylchau.
       *[other] Ni ellid darllen { $count } cofnod. Cedwir eu lleoedd, fel y gellir gweld y bylchau.
    }
rescue-seals-broken = Nid yw codau sêl o’r blaen yn ffitio’r dyddiadur newydd. Maent yn ffitio’r un a ddifrodwyd o hyd, a bwndeli a wnaed o’r blaen.
rescue-kept = Ni newidiwyd y dyddiadur a ddifrodwyd. Mae yma: { $path }
