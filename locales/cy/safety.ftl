# Beth a all ddatgelu’r awdur yn yr hyn sy’n gadael y dyddiadur, a beth a ddywedant amdano.

safety-title = Gwirio cyn cadw
safety-lead = Gall rhai pethau ynddo ddweud ble rydych chi, neu sut i’ch cyrraedd. Chi sy’n penderfynu beth sy’n aros.
safety-what-home = Gall hyn ddangos ble rydych chi’n byw.
safety-what-secret-place = Gall hyn ddangos lle rydych yn ei gadw’n gyfrinach.
safety-what-place = Gall hyn ddangos lle nad ydynt efallai’n ei adnabod: { $name }
safety-what-reach = Gall hyn ddangos eich rhif ffôn neu’ch cyfeiriad e-bost.
safety-what-contact = Gall hyn ddangos sut i gyrraedd rhywun: { $name }
safety-what-someone = Gall hyn ddangos sut i gyrraedd rhywun arall.
safety-what-helper = Gall hyn ddangos sut i gyrraedd y sawl sy’n eich helpu.
safety-what-child = Gall hyn enwi plentyn.
safety-what-school = Gall hyn ddangos ysgol.
safety-what-covered = Mae hyn yn dangos neu’n dweud yr hyn sydd wedi mynd o’i gopi { $name }.
safety-part-written = Yn yr hyn a ysgrifennoch
safety-part-earlier = Yn yr hyn a ysgrifennoch cyn ei gywiro, sy’n mynd allan hefyd
safety-part-name = Yn enw’r ffeil
safety-part-position = Mewn safle ar y map
safety-part-file = Yn y ffeil ei hun
safety-times =
    { $count ->
        [one] Mewn 1 testun
       *[other] Mewn { $count } testun
    }
safety-leave = Caiff aros
safety-leave-hint = Gadewch iddo aros lle maent yn ei wybod eisoes, neu lle nad yw’n gwneud niwed.
safety-hold-back = Ei ddal yn ôl: { $place }
safety-hold-back-hint = Mae’r hyn a ddaliwch yn ôl yn aros yn eich dyddiadur. Dim ond ei rif sy’n mynd allan.
safety-not-held-back = Mae’r adroddiad am y gorchymyn hwn, felly ni ellir ei ddal yn ôl. Gallwch gywiro ei gerdyn.
safety-redact = Gwneud copi wedi’i olygu, a dal y gwreiddiol yn ôl
safety-redacted = { $copy } yw’r copi wedi’i olygu. Mae { $reference } yn cael ei ddal yn ôl. Edrychwch ar y copi neu gwrandewch arno unwaith.
safety-choice = Beth ddylid ei wneud?
safety-searching = Wrthi’n edrych trwy eich geiriau a’ch ffeiliau
safety-none = Ni chafwyd dim a all eich datgelu.
safety-none-hint = Edrychwch trwy’r tudalennau er hynny.
safety-unread = Mae’r ffeiliau hyn yn dangos pethau na ellir chwilio ynddynt: { $list }
safety-unread-hint = Mae lluniau, seiniau a sganiau yn eu plith. Edrychwch ar bob un cyn ei roi i neb.
safety-open =
    { $count ->
        [one] Mae 1 peth yn aros am eich ateb.
        [two] Mae { $count } beth yn aros am eich ateb.
       *[other] Mae { $count } peth yn aros am eich ateb.
    }
safety-all-answered = Mae popeth wedi’i ateb.
safety-answers = Yr hyn y dywedoch y caiff aros
safety-answers-none = Nid ydych wedi dweud am ddim y caiff aros.
safety-take-back = Tynnu’n ôl
safety-taken-back = Tynnwyd yn ôl. Gofynnir eto cyn y bwndel neu’r adroddiad nesaf.
safety-kept = Cedwir eich atebion yn y dyddiadur. Ni ofynnir am yr un peth eto.
safety-held = Wedi’i ddal yn ôl gennych chi
safety-put-back = Ei roi yn ôl i mewn
safety-put-back-done = Yn ôl i mewn: { $place }. Edrychir drwyddo eto.
safety-look-again = Edrych eto
