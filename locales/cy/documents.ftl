# documents

doc-time-without-zone = { $date }, { $time } (cylchfa amser heb ei chofnodi)
