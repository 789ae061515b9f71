package jp.tsunagi.diagram.internal.specification;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.diagram.specification.BoxStyle;
import jp.tsunagi.diagram.specification.ColorSpecification;
import jp.tsunagi.diagram.specification.ColorSpecification.ColorStep;
import jp.tsunagi.diagram.specification.ColorSpecification.FixedColor;
import jp.tsunagi.diagram.specification.ConditionalStyle;
import jp.tsunagi.diagram.specification.ContainerStyleSpecification;
import jp.tsunagi.diagram.specification.ContainerStyleSpecification.BackgroundStyle;
import jp.tsunagi.diagram.specification.ContainerStyleSpecification.Corners;
import jp.tsunagi.diagram.specification.EdgeStyleSpecification;
import jp.tsunagi.diagram.specification.EdgeStyleSpecification.EndsCentering;
import jp.tsunagi.diagram.specification.LabelStyleSpecification;
import jp.tsunagi.diagram.specification.NodeStyleSpecification;
import jp.tsunagi.diagram.specification.NodeStyleSpecification.NodeBasics;
import jp.tsunagi.diagram.specification.NodeStyleSpecification.ResizeKind;
import jp.tsunagi.diagram.view.Arrow;
import jp.tsunagi.diagram.view.LabelStyle.Alignment;
import jp.tsunagi.diagram.view.LabelStyle.Format;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.diagram.view.Routing;
import jp.tsunagi.diagram.view.Shape;

/** Builds styles. A colour that is not named is the one that Sirius' own models have by default. */
final class StyleBuilder {

	private static final Rgb GRAY = new Rgb(136, 136, 136);

	private static final Rgb LIGHT_GRAY = new Rgb(209, 209, 209);

	private static final Rgb YELLOW = new Rgb(252, 233, 79);

	private static final Map<String, Arrow> ARROWS = Map.of("NoDecoration", Arrow.NONE, "OutputArrow", Arrow.OUTPUT, "InputArrow",
			Arrow.INPUT, "OutputClosedArrow", Arrow.OUTPUT_CLOSED, "InputClosedArrow", Arrow.INPUT_CLOSED, "OutputFillClosedArrow",
			Arrow.OUTPUT_FILLED, "InputFillClosedArrow", Arrow.INPUT_FILLED, "Diamond", Arrow.DIAMOND, "FillDiamond",
			Arrow.FILLED_DIAMOND);

	private static final Map<String, Shape> BUNDLED = Map.of("square", Shape.SQUARE, "stroke", Shape.SQUARE, "triangle", Shape.TRIANGLE,
			"dot", Shape.DOT, "ring", Shape.RING);

	private static final Map<String, BackgroundStyle> BACKGROUNDS = Map.of("GradientLeftToRight", BackgroundStyle.LEFT_TO_RIGHT, "Liquid",
			BackgroundStyle.LIQUID, "GradientTopToBottom", BackgroundStyle.TOP_TO_BOTTOM);

	private final Building building;

	StyleBuilder(Building building) {
		this.building = building;
	}

	/** The style of a mapping if no condition holds. */
	<S> Optional<S> style(Construct mapping, Function<Construct, S> builder) {
		return mapping.child("style").map(builder);
	}

	/** The conditional styles of a mapping. */
	<S> List<ConditionalStyle<S>> conditional(Construct mapping, String feature, Function<Construct, S> builder) {
		return mapping.children(feature).stream()
				.map(one -> new ConditionalStyle<>(one.expression("predicateExpression"), style(one, builder))).toList();
	}

	NodeStyleSpecification node(Construct it) {
		BoxStyle box = box(it);
		NodeBasics basics = new NodeBasics(it.expression("sizeComputationExpression"), it.text("labelPosition").equals("border"),
				ResizeKind.valueOf(it.text("resizeKind")));
		return switch (it.type().name()) {
			case "SquareDescription" -> new NodeStyleSpecification.SquareStyle(box, basics, it.integer("width"), it.integer("height"),
					color(it, "color", GRAY));
			case "EllipseNodeDescription" -> new NodeStyleSpecification.EllipseStyle(box, basics,
					it.expression("horizontalDiameterComputationExpression"), it.expression("verticalDiameterComputationExpression"),
					color(it, "color", GRAY));
			case "LozengeNodeDescription" -> new NodeStyleSpecification.LozengeStyle(box, basics,
					it.expression("widthComputationExpression"), it.expression("heightComputationExpression"), color(it, "color", GRAY));
			case "DotDescription" -> new NodeStyleSpecification.DotStyle(box, basics, it.expression("strokeSizeComputationExpression"),
					color(it, "backgroundColor", GRAY));
			case "NoteDescription" -> new NodeStyleSpecification.NoteStyle(box, basics, color(it, "color", YELLOW));
			case "BundledImageDescription" -> new NodeStyleSpecification.BundledImageStyle(box, basics,
					BUNDLED.get(it.text("shape")), color(it, "color", Rgb.BLACK));
			case "WorkspaceImageDescription" -> new NodeStyleSpecification.WorkspaceImageStyle(box, basics, it.text("workspacePath"));
			default -> throw new IllegalStateException(it.type().name());
		};
	}

	ContainerStyleSpecification container(Construct it) {
		BoxStyle box = box(it);
		boolean rounded = it.flag("roundedCorner");
		Corners corners = new Corners(rounded ? it.integer("arcWidth") : 0, rounded ? it.integer("arcHeight") : 0);
		return switch (it.type().name()) {
			case "FlatContainerStyleDescription" -> new ContainerStyleSpecification.FlatContainerStyle(box, corners,
					it.expression("widthComputationExpression"), it.expression("heightComputationExpression"),
					BACKGROUNDS.get(it.text("backgroundStyle")), color(it, "backgroundColor", Rgb.WHITE),
					color(it, "foregroundColor", LIGHT_GRAY));
			case "ShapeContainerStyleDescription" -> new ContainerStyleSpecification.ShapeContainerStyle(box, corners,
					it.expression("widthComputationExpression"), it.expression("heightComputationExpression"),
					color(it, "backgroundColor", LIGHT_GRAY));
			case "WorkspaceImageDescription" -> new ContainerStyleSpecification.ImageContainerStyle(box, corners,
					it.text("workspacePath"));
			default -> throw new IllegalStateException(it.type().name());
		};
	}

	EdgeStyleSpecification edge(Construct it) {
		return new EdgeStyleSpecification(color(it, "strokeColor", GRAY), line(it, "lineStyle"), ARROWS.get(it.text("sourceArrow")),
				ARROWS.get(it.text("targetArrow")), it.expression("sizeComputationExpression"),
				Routing.valueOf(upper(it.text("routingStyle"))), EndsCentering.valueOf(upper(it.text("endsCentering"))),
				it.child("beginLabelStyleDescription").map(this::label), it.child("centerLabelStyleDescription").map(this::label),
				it.child("endLabelStyleDescription").map(this::label), it.location());
	}

	private BoxStyle box(Construct it) {
		return new BoxStyle(label(it), it.expression("borderSizeComputationExpression"), color(it, "borderColor", Rgb.BLACK),
				line(it, "borderLineStyle"), it.expression("tooltipExpression"), it.flag("hideLabelByDefault"), it.location());
	}

	private LabelStyleSpecification label(Construct it) {
		Alignment alignment = it.type().features().containsKey("labelAlignment") ? Alignment.valueOf(it.text("labelAlignment"))
				: Alignment.CENTER;
		return new LabelStyleSpecification(it.integer("labelSize"), formats(it), it.flag("showIcon"), it.expression("labelExpression"),
				color(it, "labelColor", Rgb.BLACK), it.optional("iconPath"), alignment);
	}

	Set<Format> formats(Construct it) {
		return it.values("labelFormat").stream().map(format -> Format.valueOf(upper(format)))
				.collect(Collectors.toCollection(HashSet::new));
	}

	ColorSpecification color(Construct from, String feature, Rgb initial) {
		return color(from, feature).orElse(new FixedColor(initial));
	}

	/** The colour that a feature names. */
	Optional<ColorSpecification> color(Construct from, String feature) {
		List<String> written = from.values(feature);
		if (written.isEmpty()) {
			return Optional.empty();
		}
		if (written.get(0).startsWith("environment:")) {
			return Optional.of(References.systemColor(written.get(0)).<ColorSpecification>map(FixedColor::new)
					.orElseThrow(() -> new Defect(from.at(feature), NLS.bind(Messages.unknownColor, written.get(0)))));
		}
		return building.targets(from, feature).stream().findFirst().map(this::userColor);
	}

	private ColorSpecification userColor(Construct it) {
		return switch (it.type().name()) {
			case "ComputedColor" -> new ColorSpecification.ComputedColor(it.expression("red"), it.expression("green"),
					it.expression("blue"));
			case "InterpolatedColor" -> new ColorSpecification.InterpolatedColor(it.expression("colorValueComputationExpression"),
					it.expression("minValueComputationExpression"), it.expression("maxValueComputationExpression"),
					it.children("colorSteps").stream().map(this::step).toList());
			default -> new FixedColor(new Rgb(it.integer("red"), it.integer("green"), it.integer("blue")));
		};
	}

	private ColorStep step(Construct it) {
		Rgb rgb = color(it, "associatedColor", GRAY) instanceof FixedColor fixed ? fixed.rgb() : GRAY;
		return new ColorStep(it.expression("associatedValue"), rgb);
	}

	private static LineStyle line(Construct it, String feature) {
		return LineStyle.valueOf(upper(it.text(feature)));
	}

	private static String upper(String literal) {
		return literal.toUpperCase(Locale.ROOT);
	}
}
