package summit.author.plans;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.story.Template;
import summit.story.Text;

/** The paragraphs of a text, whatever blocks they stand in, in the order in which they are written. */
record Leaves() implements Text.Visitor<Stream<Template>> {

    static List<Template> of(Text text) {
        return new Leaves().all(text).toList();
    }

    private Stream<Template> all(Text text) {
        return text.blocks().stream().flatMap(block -> block.accept(this));
    }

    @Override
    public Stream<Template> paragraph(Text.Paragraph paragraph) {
        return Stream.of(paragraph.template());
    }

    @Override
    public Stream<Template> either(Text.Either either) {
        return Stream.concat(all(either.then()), all(either.otherwise()));
    }

    @Override
    public Stream<Template> turns(Text.Turns turns) {
        return turns.texts().stream().flatMap(this::all);
    }

    @Override
    public Stream<Template> answers(Text.Answers answers) {
        return all(answers.empty());
    }

    /** Whether the paragraph may have come of the template: whatever stands in the place of values. */
    static boolean fits(Template template, String paragraph) {
        return Pattern.compile(joined(template, ".*", Pattern::quote), Pattern.DOTALL)
                .matcher(paragraph)
                .matches();
    }

    /** The template in words, with a mark in the place of values. */
    static String words(Template template) {
        return joined(template, "{...}", words -> words);
    }

    private static String joined(Template template, String value, java.util.function.UnaryOperator<String> words) {
        return template.parts().stream()
                .map(part -> part instanceof Template.Words plain ? words.apply(plain.text()) : value)
                .collect(Collectors.joining());
    }
}
