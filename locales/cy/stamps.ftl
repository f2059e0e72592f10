# Stampiau amser dros seliau

stamp-title = Stampiau amser
stamp-lead = Mae stamp amser yn dangos bod sêl yn bod ar amser penodol, yn ôl cloc rhywun arall.
stamp-how-1 = Cadwch gais. Mae ynddo hash a rhif ar hap, a dim o’r hyn a ysgrifennoch.
stamp-how-2 = Ewch ag ef at gyfrifiadur sydd ar-lein. Gall rhywun rydych chi’n ymddiried ynddo ei anfon at wasanaeth stampiau amser.
stamp-how-3 = Dewch â’r ateb yn ôl, a thystysgrif wraidd y gwasanaeth. Dewiswch y ddau yma.
stamp-traffic = Nid yw Daymark yn anfon dim. Mae pwy bynnag sy’n ei anfon yn dangos i’r gwasanaeth, ac efallai i eraill, fod rhywun wedi gofyn.
stamp-command = Beth maen nhw’n ei deipio, gyda chyfeiriad y gwasanaeth yn lle URL:
stamp-save = Cadw cais
stamp-saved = Wedi’i gadw fel { $name }. Mae dros y sêl { $code }.
stamp-bring = Dod â’r ateb yn ôl
stamp-bring-hint = Dewiswch yr ateb yn gyntaf (.tsr). Wedyn dewiswch dystysgrif wraidd y gwasanaeth, a rhai eraill os oes eu hangen.
stamp-choose-folder = Ble i gadw’r cais
stamp-choose-answer = Ateb y gwasanaeth (.tsr)
stamp-choose-root = Tystysgrif wraidd y gwasanaeth (.pem, .crt)
stamp-list = Eich stampiau amser
stamp-kept = Cafodd yr ateb ei wirio ac mae wedi’i gadw.
stamps-none = Does dim stamp amser eto.
stamp-seal = Sêl
stamp-asked = Gofynnwyd amdano
stamp-time = Amser yn ôl y gwasanaeth
stamp-exact = Hyd at y digid olaf
stamp-authority = Pwy a’i llofnododd
stamp-root = Y gwraidd a ddewisoch
stamp-root-fingerprint = Ei SHA-256
stamp-policy = Eu rheolau
stamp-serial = Eu rhif ar ei gyfer
stamp-awaited = Nid yw’r ateb wedi dod yn ôl eto.
stamp-shows =
    { $entries ->
        [one] Mae’n dangos bod { $entries } cofnod yn bod erbyn { $when } fan bellaf.
       *[other] Mae’n dangos bod y { $entries } cofnod cyntaf yn bod erbyn { $when } fan bellaf.
    }
stamp-shows-not = Nid yw’n dangos eu bod yn wir, pwy a’u hysgrifennodd, na bod dim wedi’i adael allan.
stamp-root-yours = Chi ddewisodd y gwraidd hwn. Cymharwch ei SHA-256 â’r un y mae’r gwasanaeth yn ei gyhoeddi.
stamp-accuracy = Mae’r gwasanaeth yn dweud pa mor bell o’r amser cywir y gall ei gloc fod, mewn eiliadau: { $seconds }.
stamp-accuracy-unsaid = Nid yw’r gwasanaeth yn dweud pa mor fanwl yw ei gloc.
access-stamp-asked = Gofynnwyd am stamp amser, dros y sêl { $code }.
access-stamped = Daeth stamp amser yn ôl, dros y sêl { $code }.

# Y llinell orchymyn
cli-stamp = Gofyn am stamp amser dros sêl, a dod â’r ateb yn ôl
cli-stamp-request = Ysgrifennu cais am stamp amser i ffeil; does dim yn cael ei anfon
cli-stamp-request-more =
    Ewch â’r ffeil at gyfrifiadur sydd ar-lein. Yno, mae rhywun yn ei hanfon at wasanaeth stampiau amser:
      curl -H "Content-Type: application/timestamp-query" --data-binary @FILE.tsq URL > FILE.tsr
    Mae ynddi hash a rhif ar hap, a dim o’r dyddiadur.
    Ond mae’r anfon ei hun yn dangos i’r gwasanaeth, ac efallai i eraill, fod rhywun wedi gofyn am stamp.
cli-stamp-answer = Gwirio’r ateb i gais, a’i gadw
cli-stamps = Rhestru’r stampiau amser, a’r hyn y mae pob un yn ei ddangos
cli-option-seal = Cod y sêl; yr un ddiweddaraf os nad oes un
cli-option-reply = Ateb y gwasanaeth, fel y daeth
cli-option-roots = Y dystysgrif wraidd rydych yn ymddiried ynddi ar ei gyfer, fel PEM neu DER
cli-option-chain = Tystysgrif rhwng y ddwy, lle nad yw yn yr ateb
cli-stamp-asked = Mae’r cais yn { $path }.
cli-stamp-line = Sêl { $code }, gofynnwyd { $asked }
cli-stamp-exact = Yn union: { $exact }, llofnodwyd gan { $authority }
cli-stamp-root = Gwraidd: { $root }, SHA-256 { $fingerprint }

# Mewn bwndel
doc-stamps = Stampiau amser
doc-stamps-about = Llofnododd rhywun arall bob un o’r seliau hyn, gyda’r amser yn ôl eu cloc nhw.
doc-stamps-line = Llinell amser y cofnod, o’r hynaf ar y brig i’r diweddaraf.
doc-stamps-key = Mae sgwâr yn amser yn ôl cloc rhywun arall. Mae cylch yn amser yn ôl cyfrifiadur yr awdur.
doc-stamps-sealed = Seliwyd { $when }, yn ôl cyfrifiadur yr awdur: y { $entries } cofnod cyntaf.
doc-stamps-stamped = Stampiwyd { $when } ({ $exact }), gan { $authority }. { $accuracy }
doc-stamps-before = Roedd y { $entries } cofnod cyntaf yn bod erbyn hyn fan bellaf.
doc-stamps-after = Mae cofnod { $entry } a’r rhai wedyn yn sefyll ar ôl y stamp hwn yn y cofnod.
doc-stamps-end = Y bwndel hwn, a wnaed { $when }: mae { $entries } cofnod yn y cofnod cyfan.
doc-stamps-not = Beth nad yw’r stampiau amser yn ei ddangos
doc-stamps-not-true = Nid ydynt yn dangos bod cofnod yn wir, na phryd y digwyddodd rhywbeth.
doc-stamps-not-after = Nid ydynt yn dangos mai dim ond wedyn y meddyliwyd am yr hyn sydd ar ôl stamp.
doc-stamps-not-place = Nid ydynt yn dangos ar ôl pa gofnod y daeth yr ateb yn ôl. Gair y dyddiadur ei hun yw hynny.
doc-stamps-not-root = Yr awdur a ddewisodd ymddiried yn bwy am yr amser. Cymharwch SHA-256 y gwraidd â’r un y mae’r gwasanaeth yn ei gyhoeddi.
doc-stamps-root = { $place }: gwraidd { $fingerprint }
how-to-check-stamp = Stamp amser { $number }, gydag OpenSSL. Y gwraidd yn y ffolder honno yw’r un a ddewisodd yr awdur:
