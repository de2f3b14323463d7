/**
 * {@code summit check}: what reading a pack cannot find, a class a rule. {@link summit.author.check.Checkup} is the way in;
 * {@code Rules} lists the rules. A rule reports under a {@link summit.load.Code}, whose page in {@code docs/check} has the
 * examples that are its tests.
 */
package summit.author.check;
