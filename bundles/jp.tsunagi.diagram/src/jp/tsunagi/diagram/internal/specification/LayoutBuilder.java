package jp.tsunagi.diagram.internal.specification;

import java.util.Map;
import java.util.stream.Collectors;

import jp.tsunagi.diagram.specification.Layout;
import jp.tsunagi.diagram.specification.Layout.Direction;
import jp.tsunagi.diagram.specification.Layout.LayoutOption;
import jp.tsunagi.diagram.specification.Layout.Target;

/** Builds what is said about the layout of a diagram. */
final class LayoutBuilder {

	private static final Map<String, Direction> DIRECTIONS = Map.of("topToBottom", Direction.TOP_TO_BOTTOM, "LeftToRight",
			Direction.LEFT_TO_RIGHT, "bottomToTop", Direction.BOTTOM_TO_TOP);

	private final Building building;

	LayoutBuilder(Building building) {
		this.building = building;
	}

	Layout layout(Construct it) {
		return switch (it.type().name()) {
			case "CustomLayoutConfiguration" -> new Layout.CustomLayout(it.text("id"), it.text("label"),
					it.children("layoutOptions").stream().map(this::option).toList());
			case "OrderedTreeLayout" -> new Layout.OrderedTreeLayout(it.expression("childrenExpression"),
					building.references(it, "nodeMapping"));
			case "CompositeLayout" -> new Layout.CompositeLayout(it.integer("padding"), DIRECTIONS.get(it.text("direction")));
			default -> throw new IllegalStateException(it.type().name());
		};
	}

	private LayoutOption option(Construct it) {
		String value = switch (it.type().name()) {
			case "EnumLayoutOption" -> it.child("value").map(one -> one.text("name")).orElse("");
			case "EnumSetLayoutOption" -> it.children("values").stream().map(one -> one.text("name")).collect(Collectors.joining(" "));
			default -> it.text("value");
		};
		return new LayoutOption(it.text("id"), value, it.values("targets").stream().map(Target::valueOf).toList());
	}
}
