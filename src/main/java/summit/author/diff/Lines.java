package summit.author.diff;

import java.util.ArrayList;
import java.util.List;
import summit.author.Written;
import summit.story.Text;

/** Every line that a text may ever show, in the order in which it is written. */
record Lines(Written written) implements Text.Visitor<List<String>> {
    List<String> of(Text text) {
        var lines = new ArrayList<String>();
        text.blocks().forEach(block -> lines.addAll(block.accept(this)));
        return lines;
    }

    @Override
    public List<String> paragraph(Text.Paragraph paragraph) {
        return List.of(written.line(paragraph.template()));
    }

    @Override
    public List<String> either(Text.Either either) {
        var lines = new ArrayList<>(of(either.then()));
        lines.addAll(of(either.otherwise()));
        return lines;
    }

    @Override
    public List<String> turns(Text.Turns turns) {
        var lines = new ArrayList<String>();
        turns.texts().forEach(text -> lines.addAll(of(text)));
        return lines;
    }

    @Override
    public List<String> answers(Text.Answers answers) {
        return of(answers.empty());
    }
}
