/** What a story is: scenes, choices, questions, facts, and the expressions between them. Depends on nothing. */
package summit.story;
