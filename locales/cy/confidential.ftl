# Y daflen gyfrinachol fel dogfen.

confidential-save = Ei chadw i’r heddlu
confidential-lead = Un PDF i’r heddlu yn unig, gyda’ch taflen gyfrinachol. Nid oes bwndel byth yn ei chynnwys.
confidential-warning = Mae’n dweud ble rydych yn byw a sut i’ch cyrraedd. Rhowch hi i swyddog â llaw, ar wahân i’r bwndel.
confidential-outside = Y tu allan i’r dyddiadur nid yw dan glo. Gall unrhyw un sydd â hi ei darllen. Mae’r dyddiadur yn nodi i chi ei chadw.
confidential-contacts = Manylion cyswllt i’w rhoi arni
confidential-contacts-hint = Dim ond y rhai rydych yn eu ticio. Gofynnwch i’r bobl yn gyntaf.
confidential-folder = Dewiswch ffolder ar gyfer y daflen gyfrinachol
confidential-saved = Cadwyd fel { $name }
