/** What an author can ask of a game and do to it beside playing, in words typed; pure, so that every front end shows the same. */
package summit.author.console;
