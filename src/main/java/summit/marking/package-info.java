/** How far a response answers a question, and why. Uses {@code story} only. */
package summit.marking;
