/** The commands, a class each; {@link summit.cli.Exit} is the whole list of exit codes. */
package summit.cli;
