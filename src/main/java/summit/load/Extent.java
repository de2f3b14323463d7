package summit.load;

import java.util.List;
import summit.story.Text;

/** How big a text is: its blocks, those inside others too, and how deep they stand in each other. */
record Extent(long blocks, int depth) {
    private static final Extent NONE = new Extent(0, 0);

    static Extent of(Text text) {
        return of(List.of(text));
    }

    private static Extent of(List<Text> texts) {
        var all = NONE;
        for (var text : texts) {
            for (var block : text.blocks()) {
                all = all.and(block.accept(Inside.BLOCKS));
            }
        }
        return all;
    }

    private Extent and(Extent inside) {
        return new Extent(blocks + 1 + inside.blocks, Math.max(depth, 1 + inside.depth));
    }

    /** How big what stands inside a block is. */
    private enum Inside implements Text.Visitor<Extent> {
        BLOCKS;

        @Override
        public Extent paragraph(Text.Paragraph paragraph) {
            return NONE;
        }

        @Override
        public Extent either(Text.Either either) {
            return of(List.of(either.then(), either.otherwise()));
        }

        @Override
        public Extent turns(Text.Turns turns) {
            return of(turns.texts());
        }

        @Override
        public Extent answers(Text.Answers answers) {
            return of(answers.empty());
        }
    }
}
