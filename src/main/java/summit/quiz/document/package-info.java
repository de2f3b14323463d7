/**
 * Reports and worksheets as values: a {@link summit.quiz.document.Document} is a list of blocks that says nothing about how it looks.
 * {@link summit.quiz.document.HtmlPage} makes one self-contained page of it; front ends make text.
 */
package summit.quiz.document;
