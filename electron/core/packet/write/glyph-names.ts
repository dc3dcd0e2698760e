/**
 * Names of glyphs that tell their character, from the Adobe Glyph List: of the Latin and Greek alphabets, figures,
 * punctuation and common signs. The list has thousands more; a name that is not here counts as telling nothing.
 */
const NAMES = `zero one two three four five six seven eight nine zerooldstyle oneoldstyle twooldstyle threeoldstyle
fouroldstyle fiveoldstyle sixoldstyle sevenoldstyle eightoldstyle nineoldstyle onesuperior twosuperior threesuperior
space exclam quotedbl numbersign dollar percent ampersand quotesingle quoteright quoteleft parenleft parenright asterisk
plus comma hyphen minus period slash colon semicolon less equal greater question at bracketleft backslash bracketright
asciicircum underscore grave braceleft bar braceright asciitilde exclamdown cent sterling fraction yen florin section
currency quotedblleft quotedblright quotedblbase quotesinglbase guillemotleft guillemotright guilsinglleft
guilsinglright endash emdash dagger daggerdbl periodcentered paragraph bullet ellipsis perthousand questiondown acute
circumflex tilde macron breve dotaccent dieresis ring cedilla hungarumlaut ogonek caron fi fl ff ffi ffl dotlessi
dotlessj AE OE ae oe ordfeminine ordmasculine Oslash oslash Lslash lslash germandbls Eth eth Thorn thorn brokenbar
copyright registered trademark degree plusminus multiply divide logicalnot mu onehalf onequarter threequarters Euro
Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma Tau Upsilon Phi Chi Psi
Omega alpha beta gamma delta epsilon zeta eta theta iota kappa lambda nu xi omicron pi rho sigma sigma1 tau upsilon phi
chi psi omega theta1 phi1 omega1 notequal lessequal greaterequal approxequal infinity partialdiff summation product
integral radical lozenge arrowleft arrowright arrowup arrowdown arrowboth
arrowdblleft arrowdblright arrowdblboth arrowdblup arrowdbldown asteriskmath dotmath equivalence congruent similar
proportional element notelement emptyset universal existential suchthat therefore logicaland logicalor intersection
union propersubset propersuperset reflexsubset reflexsuperset notsubset circleplus circlemultiply gradient perpendicular
angle aleph Ifraktur Rfraktur weierstrass Upsilon1 minute second spade club heart diamond`
const KNOWN = new Set(NAMES.split(/\s+/))

const ACCENTED =
  /^(?:[A-Za-z]|dotlessi)(?:acute|grave|circumflex|dieresis|tilde|ring|caron|cedilla|ogonek|macron|breve|dotaccent|hungarumlaut|commaaccent|croat)$/
const BY_NUMBER = /^(?:uni(?!E|F[0-8])(?:[\dA-F]{4})+|u(?!E|F[0-8])[\dA-F]{4,5})$/

/** Whether a glyph's name alone says which character it draws. */
export const tellsCharacter = (name: string): boolean =>
  /^[A-Za-z]$/.test(name) || KNOWN.has(name) || ACCENTED.test(name) || BY_NUMBER.test(name)
