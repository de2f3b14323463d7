/** What is printed for a class: questions with room for answers, their keys, cards to hold up, and the teacher's own sheet. */
package summit.quiz.worksheet;
