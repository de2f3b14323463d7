package summit.author.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.WrappingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.util.ElkUtil;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Finds a place for everything on a map: nodes in layers from left to right, as the story goes. The only class that knows the
 * Eclipse Layout Kernel.
 */
final class Layered {
    /** With more lines than this between nodes their words only hide them; a reader still has them by pointing or clicking. */
    private static final int MOST_LABELS = 260;

    private static final double WIDEST_LABEL = 150;
    private static final double FRAME_TITLE = 26;

    /** A story of more steps than this would be a ribbon. */
    private static final int DEEP = 24;

    /** About the shape of a screen. */
    private static final double ASPECT_RATIO = 1.6;

    private final StoryMap map;
    private final ElkNode root = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> frames = new LinkedHashMap<>();
    private final Map<String, ElkNode> nodes = new HashMap<>();
    private final Map<Bundle, ElkEdge> edges = new LinkedHashMap<>();

    private Layered(StoryMap map) {
        this.map = map;
    }

    /** The map with its places. The same map is always laid out the same. */
    static Sketch sketch(StoryMap map) {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        return new Layered(map).sketch();
    }

    private Sketch sketch() {
        spaced(root);
        var bundles = Bundle.of(map);
        if (map.groups().keySet().equals(Set.of("")) && depth(bundles) > DEEP) {
            // A long story without groups runs on in rows, as a text does.
            root.setProperty(CoreOptions.ASPECT_RATIO, ASPECT_RATIO);
            root.setProperty(LayeredOptions.WRAPPING_STRATEGY, WrappingStrategy.MULTI_EDGE);
            root.setProperty(LayeredOptions.WRAPPING_ADDITIONAL_EDGE_SPACING, 40.0);
        }
        map.groups().forEach((group, members) -> {
            var parent = group.isEmpty() ? root : frame(group);
            members.forEach(node -> add(node, parent));
        });
        bundles.forEach(bundle -> add(bundle, bundles.size() <= MOST_LABELS));
        new LayeredLayoutProvider().layout(root, new NullElkProgressMonitor());
        return read();
    }

    /** How many steps there are from the start to the scene that is farthest from it. */
    private static int depth(List<Bundle> bundles) {
        var depths = new HashMap<String, Integer>();
        // The first node of a bundle stands before the second, so its depth is known.
        bundles.forEach(bundle -> depths.merge(bundle.second(), depths.getOrDefault(bundle.first(), 0) + 1, Math::min));
        return depths.values().stream().max(Integer::compare).orElse(0);
    }

    private static void spaced(ElkNode graph) {
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 22.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 44.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 9.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 14.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 9.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 12.0);
        graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.DEPTH_FIRST);
    }

    private ElkNode frame(String group) {
        var frame = ElkGraphUtil.createNode(root);
        frame.setIdentifier(group);
        frame.setProperty(CoreOptions.PADDING, new ElkPadding(FRAME_TITLE + 10, 16, 16, 16));
        spaced(frame);
        frames.put(group, frame);
        return frame;
    }

    private void add(Node node, ElkNode parent) {
        var box = ElkGraphUtil.createNode(parent);
        var size = Writings.size(node);
        box.setDimensions(size.width(), size.height());
        nodes.put(node.id(), box);
    }

    private void add(Bundle bundle, boolean labelled) {
        var edge = ElkGraphUtil.createSimpleEdge(nodes.get(bundle.first()), nodes.get(bundle.second()));
        if (labelled) {
            var label = ElkGraphUtil.createLabel("words", edge);
            label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
            var words = bundle.words();
            var widest = words.stream()
                    .mapToDouble(line -> Measure.width(line, Sketch.Style.LABEL.size()))
                    .max()
                    .orElse(0);
            label.setDimensions(Math.min(WIDEST_LABEL, widest) + 6, words.size() * Sketch.Style.LABEL.height() + 2);
        }
        edges.put(bundle, edge);
    }

    private Sketch read() {
        var placed = new ArrayList<Sketch.Frame>();
        frames.forEach((group, frame) -> placed.add(new Sketch.Frame(group, area(frame))));
        var boxes = map.nodes().values().stream()
                .map(node -> new Sketch.Box(node, Writings.of(node), area(nodes.get(node.id()))))
                .toList();
        var lines = new ArrayList<Sketch.Line>();
        edges.forEach((bundle, edge) -> lines.add(line(bundle, edge)));
        return new Sketch(map, root.getWidth(), root.getHeight(), placed, boxes, lines);
    }

    private static Sketch.Area area(ElkNode node) {
        var at = ElkUtil.absolutePosition(node);
        return new Sketch.Area(at.x, at.y, node.getWidth(), node.getHeight());
    }

    private static Sketch.Line line(Bundle bundle, ElkEdge edge) {
        var container = ElkUtil.absolutePosition(edge.getContainingNode());
        var path = new ArrayList<Sketch.Point>();
        for (var section : edge.getSections()) {
            path.add(new Sketch.Point(container.x + section.getStartX(), container.y + section.getStartY()));
            section.getBendPoints()
                    .forEach(bend -> path.add(new Sketch.Point(container.x + bend.getX(), container.y + bend.getY())));
            path.add(new Sketch.Point(container.x + section.getEndX(), container.y + section.getEndY()));
        }
        var label = edge.getLabels().stream()
                .findFirst()
                .map(words -> new Sketch.Area(
                        container.x + words.getX(), container.y + words.getY(), words.getWidth(), words.getHeight()))
                .orElse(new Sketch.Area(0, 0, 0, 0));
        return new Sketch.Line(bundle, path, label);
    }
}
