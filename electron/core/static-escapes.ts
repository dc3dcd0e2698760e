/** Paths that have led out of a served folder somewhere; the tests of both hosts ask for each. */
export const ESCAPES = [
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/..\\secret.txt',
  '/assets/../../secret.txt',
  '/%252e%252e%252fsecret.txt',
  '/index.html%00.png',
  '/C:/Windows/win.ini',
  '//etc/passwd',
  '/%2fetc%2fpasswd',
  '/%ff',
  '/%',
  '/link-out/secret.txt',
  '/assets',
]
