# Bundles that were made, and who took them

bundle-version = Version { $version }
menu-versions = Handed over
versions-title = Handed over
versions-lead = Every bundle you made, and who took it.
versions-none = You have not made a bundle yet.
versions-make = Make a bundle
versions-made = Made
versions-holds = Holds
versions-since = Written after it
versions-nothing = Nothing
versions-changed =
    { $count ->
        [one] 1 change
       *[other] { $count } changes
    }
versions-part = You left some things out of this one.
versions-code = Seal code
versions-nobody = Nobody is written down who took it.
versions-taken = Who took it
versions-took = Someone took it
versions-took-of = Someone took version { $version }
versions-receipts-other = Receipts without a version
cli-versions-none = No bundle was made yet.
cli-versions-nobody = Nobody is written down who took it.
cli-handed-over = Every bundle that was made, and who took it
cli-versions-line = { $version }: made { $made }, { $holds }, seal code { $code }
cli-versions-others = Receipts that name no bundle of this diary:
