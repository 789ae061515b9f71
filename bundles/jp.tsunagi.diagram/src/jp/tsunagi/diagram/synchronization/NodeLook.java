package jp.tsunagi.diagram.synchronization;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.specification.BoxStyle;
import jp.tsunagi.diagram.specification.ContainerStyleSpecification;
import jp.tsunagi.diagram.specification.NodeStyleSpecification;
import jp.tsunagi.diagram.view.Border;
import jp.tsunagi.diagram.view.NodeStyle;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.diagram.view.Shape;

/** A style of nodes or containers, its expressions compiled. */
final class NodeLook implements Look {

	/** What is inside the outline. */
	private record Inside(Shape shape, CompiledColor fill, Optional<CompiledColor> gradientTo, double cornerRadius,
			Optional<String> image) {

		static Inside of(Shape shape, CompiledColor fill) {
			return new Inside(shape, fill, Optional.empty(), 0, Optional.empty());
		}

		static Inside of(String image) {
			return new Inside(Shape.IMAGE, new CompiledColor.Fixed(Rgb.WHITE), Optional.empty(), 0, Optional.of(image));
		}
	}

	private final BoxStyle box;

	private final boolean labelOnBorder;

	private final CompiledLabel label;

	private final Program tooltip;

	private final Program borderSize;

	private final CompiledColor borderColor;

	private final Inside inside;

	private final Sizing sizing;

	private final boolean isConstant;

	/** The style itself, once it was asked for, if nothing in it is computed. */
	private Optional<NodeStyle> constant = Optional.empty();

	private NodeLook(BoxStyle box, boolean labelOnBorder, Inside inside, Sizing sizing, Programs programs) {
		this.box = box;
		this.labelOnBorder = labelOnBorder;
		this.inside = inside;
		this.sizing = sizing;
		label = CompiledLabel.of(box.label(), programs);
		tooltip = programs.compile(box.tooltip());
		borderSize = programs.compile(box.borderSize());
		borderColor = CompiledColor.of(box.borderColor(), programs);
		isConstant = values().allMatch(Program::isConstant);
	}

	static NodeLook of(NodeStyleSpecification style, Programs programs) {
		Program size = programs.compile(style.basics().size());
		Sizing square = new Sizing.OfNode(size, Program.NONE, Program.NONE);
		boolean onBorder = style.basics().labelOnBorder();
		return switch (style) {
			case NodeStyleSpecification.SquareStyle it -> new NodeLook(it.box(), onBorder,
					Inside.of(Shape.SQUARE, CompiledColor.of(it.color(), programs)),
					new Sizing.OfNode(size, Program.of(it.width()), Program.of(it.height())), programs);
			case NodeStyleSpecification.EllipseStyle it -> new NodeLook(it.box(), onBorder,
					Inside.of(Shape.ELLIPSE, CompiledColor.of(it.color(), programs)), new Sizing.OfNode(size,
							programs.compile(it.horizontalDiameter()), programs.compile(it.verticalDiameter())), programs);
			case NodeStyleSpecification.LozengeStyle it -> new NodeLook(it.box(), onBorder,
					Inside.of(Shape.LOZENGE, CompiledColor.of(it.color(), programs)),
					new Sizing.OfNode(size, programs.compile(it.width()), programs.compile(it.height())), programs);
			case NodeStyleSpecification.DotStyle it -> new NodeLook(it.box(), onBorder,
					Inside.of(Shape.DOT, CompiledColor.of(it.color(), programs)), square, programs);
			case NodeStyleSpecification.NoteStyle it -> new NodeLook(it.box(), onBorder,
					Inside.of(Shape.NOTE, CompiledColor.of(it.color(), programs)), square, programs);
			case NodeStyleSpecification.BundledImageStyle it -> new NodeLook(it.box(), onBorder,
					Inside.of(it.shape(), CompiledColor.of(it.color(), programs)), square, programs);
			case NodeStyleSpecification.WorkspaceImageStyle it -> new NodeLook(it.box(), onBorder, Inside.of(it.workspacePath()),
					new Sizing.OfImage(size), programs);
		};
	}

	static NodeLook of(ContainerStyleSpecification style, Programs programs) {
		return switch (style) {
			case ContainerStyleSpecification.FlatContainerStyle it -> new NodeLook(it.box(), false,
					new Inside(Shape.SQUARE, CompiledColor.of(it.backgroundColor(), programs),
							Optional.of(CompiledColor.of(it.foregroundColor(), programs)), radius(it.corners()), Optional.empty()),
					new Sizing.OfContainer(programs.compile(it.width()), programs.compile(it.height())), programs);
			case ContainerStyleSpecification.ShapeContainerStyle it -> new NodeLook(it.box(), false,
					new Inside(Shape.SQUARE, CompiledColor.of(it.backgroundColor(), programs), Optional.empty(), radius(it.corners()),
							Optional.empty()),
					new Sizing.OfContainer(programs.compile(it.width()), programs.compile(it.height())), programs);
			case ContainerStyleSpecification.ImageContainerStyle it -> new NodeLook(it.box(), false, Inside.of(it.workspacePath()),
					new Sizing.OfContainer(Program.NONE, Program.NONE), programs);
		};
	}

	/** Sirius gives the size of the ellipse that makes the corners. */
	private static double radius(ContainerStyleSpecification.Corners corners) {
		return Math.min(corners.arcWidth(), corners.arcHeight()) / 2.0;
	}

	NodeStyle style(Evaluations evaluations, EObject element, Scope scope) {
		if (constant.isPresent()) {
			return constant.get();
		}
		Rgb fill = inside.fill().of(evaluations, element, scope);
		Optional<Rgb> gradient = inside.gradientTo().map(color -> color.of(evaluations, element, scope))
				.filter(color -> !color.equals(fill));
		Border border = new Border(Math.max(0, evaluations.number(borderSize, element, scope, 0)),
				borderColor.of(evaluations, element, scope), box.borderLineStyle());
		Sizing.Size size = sizing.of(evaluations, element, scope);
		NodeStyle style = new NodeStyle(inside.shape(), fill, gradient, border, inside.cornerRadius(), inside.image(),
				label.style(evaluations, element, scope), labelOnBorder, size.width(), size.height(), box.hideLabelByDefault());
		if (isConstant) {
			constant = Optional.of(style);
		}
		return style;
	}

	Program label() {
		return label.text();
	}

	Program tooltip() {
		return tooltip;
	}

	@Override
	public Stream<Program> texts() {
		return Stream.of(label.text(), tooltip);
	}

	@Override
	public Stream<Program> values() {
		return Stream.of(Stream.of(borderSize), borderColor.programs(), label.color().programs(), inside.fill().programs(),
				inside.gradientTo().stream().flatMap(CompiledColor::programs), sizing.programs()).flatMap(programs -> programs);
	}
}
