// Runs in the JavaScript interpreter of veraPDF's own jar (Rhino), not in Node: FILE... is judged by each of FLAVOURS,
// separated by commas. One line per judgement: PASS or FAIL, flavour, file; then a line for every rule that is broken.
/* global arguments, importPackage, Packages, VeraGreenfieldFoundryProvider, PDFAFlavour, Foundries, print, java */
importPackage(Packages.org.verapdf.pdfa.flavours)
importPackage(Packages.org.verapdf.gf.foundry)
importPackage(Packages.org.verapdf.pdfa)
VeraGreenfieldFoundryProvider.initialise()

function brokenRules(result) {
  var counts = {}
  for (var all = result.getTestAssertions().iterator(); all.hasNext();) {
    var assertion = all.next()
    if (String(assertion.getStatus().name()) !== 'FAILED') continue
    var rule = assertion.getRuleId()
    var name = rule.getClause() + '-' + rule.getTestNumber()
    if (!counts[name]) counts[name] = { times: 0, why: String(assertion.getErrorMessage() || assertion.getMessage()) }
    counts[name].times += 1
  }
  return counts
}

var flavours = String(arguments[0]).split(',')
for (var file = 1; file < arguments.length; file += 1) {
  for (var index = 0; index < flavours.length; index += 1) {
    var flavour = PDFAFlavour.byFlavourId(flavours[index])
    var foundry = Foundries.defaultInstance()
    var parser = foundry.createParser(new java.io.FileInputStream(arguments[file]), flavour)
    var result = foundry.createValidator(flavour, false).validate(parser)
    print((result.isCompliant() ? 'PASS ' : 'FAIL ') + flavours[index] + ' ' + arguments[file])
    var rules = brokenRules(result)
    for (var rule in rules)
      print('  rule ' + rule + ', ' + rules[rule].times + ' times: ' + rules[rule].why.slice(0, 240))
    parser.close()
  }
}
