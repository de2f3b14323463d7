/** The class quiz on one screen: {@link summit.ui.lesson.Classroom} is a program of its own, whose actions are keys, menu and help. */
package summit.ui.lesson;
