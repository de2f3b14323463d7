/** Questions asked outside the story. A session is an immutable value; who shows it and who keeps it is not its business. */
package summit.quiz;
