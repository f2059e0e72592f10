# Bundles that were made, and who took them

bundle-version = Fersiwn { $version }
menu-versions = Trosglwyddwyd
versions-title = Trosglwyddwyd
versions-lead = Pob bwndel a wnaethoch, a phwy a’i cymerodd.
versions-none = Nid ydych wedi gwneud bwndel eto.
versions-make = Gwneud bwndel
versions-made = Gwnaed
versions-holds = Yn cynnwys
versions-since = Wedi’i ysgrifennu ar ei ôl
versions-nothing = Dim byd
versions-changed =
    { $count ->
       *[other] { $count } newid
    }
versions-part = Fe adawoch rai pethau allan o hwn.
versions-code = Cod y sêl
versions-nobody = Nid oes neb wedi’i nodi a’i cymerodd.
versions-taken = Pwy a’i cymerodd
versions-took = Cymerodd rhywun ef
versions-took-of = Cymerodd rhywun fersiwn { $version }
versions-receipts-other = Derbynebau heb fersiwn
cli-versions-none = Ni wnaed bwndel eto.
cli-versions-nobody = Nid oes neb wedi’i nodi a’i cymerodd.
cli-handed-over = Pob bwndel a wnaed, a phwy a’i cymerodd
cli-versions-line = { $version }: gwnaed { $made }, { $holds }, cod y sêl { $code }
cli-versions-others = Derbynebau nad ydynt yn enwi bwndel o’r dyddiadur hwn:
