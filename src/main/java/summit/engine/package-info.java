/**
 * The rules of play. {@link summit.engine.Engine#step} is a pure function from a story, a state and a command to the next
 * state and what happened: no clock, no files, no chance.
 */
package summit.engine;
