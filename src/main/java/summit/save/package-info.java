/**
 * Games, the player's profile and transcripts as files. {@link summit.save.Saves} keeps games, {@link summit.save.ProfileFile}
 * the profile, {@link summit.save.DataFolder} says where. Uses {@code engine} and what it rests on.
 *
 * <p>What must hold: a file once written stays whole whatever happens between two operations; a file that cannot be read is
 * never overwritten; loading either returns a game that can go on or says in words why not.
 */
package summit.save;
