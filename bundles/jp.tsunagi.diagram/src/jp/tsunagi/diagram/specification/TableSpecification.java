package jp.tsunagi.diagram.specification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jp.tsunagi.diagram.view.LabelStyle.Format;

/**
 * A kind of table.
 *
 * @param lineMappings in the order of the table, the reused ones at the end
 * @param columns features of the lines' elements, or elements
 * @param createLine tools that add a line
 * @param initialHeaderColumnWidth in pixels; 0 if the contents say it
 */
public record TableSpecification(Basics basics, List<Reference<LineMapping>> lineMappings, Columns columns,
		List<ToolSpecification> createLine, List<ToolSpecification> representationTools, int initialHeaderColumnWidth)
		implements RepresentationSpecification {

	/** The columns of a table. */
	public sealed interface Columns {
	}

	/** Each column shows a feature of the lines' elements. */
	public record FeatureColumns(List<Reference<FeatureColumnMapping>> mappings) implements Columns {
	}

	/** Columns are elements as lines are; the cells stand for what both have to do with each other. */
	public record ElementColumns(List<ElementColumnMapping> mappings, List<IntersectionMapping> intersections) implements Columns {
	}

	/** What lines, columns and intersections have alike. */
	public record MappingBasics(String name, String label, InterpretedExpression semanticElements,
			List<Reference<ToolSpecification>> navigation, Location location) {
	}

	/** Makes lines. */
	public record LineMapping(MappingBasics basics, DomainClass domainClass, InterpretedExpression semanticCandidatesExpression,
			InterpretedExpression headerLabelExpression, List<LineMapping> ownedSubLines, List<Reference<LineMapping>> reusedSubLines,
			List<ToolSpecification> create, Optional<ToolSpecification> delete, CellStyles styles) {

		/** The mappings of the lines below: its own, then the reused ones. */
		public Stream<LineMapping> allSubLines() {
			return Stream.concat(ownedSubLines.stream(), reusedSubLines.stream().map(Reference::get));
		}
	}

	/**
	 * Makes one column.
	 *
	 * @param featureName of which the cells exist; {@code *} for always
	 * @param featureParentExpression the element that has the feature, evaluated on the line's; the line's if empty
	 * @param initialWidth in pixels; 0 if the contents say it
	 */
	public record FeatureColumnMapping(MappingBasics basics, String featureName, InterpretedExpression headerLabelExpression,
			InterpretedExpression labelExpression, InterpretedExpression featureParentExpression, CellEdit edit, CellStyles styles,
			int initialWidth) {
	}

	/** Makes columns. */
	public record ElementColumnMapping(MappingBasics basics, DomainClass domainClass,
			InterpretedExpression semanticCandidatesExpression, InterpretedExpression headerLabelExpression, CellStyles styles,
			int initialWidth) {
	}

	/** Makes cells where lines and columns meet. */
	public record IntersectionMapping(MappingBasics basics, List<Reference<LineMapping>> lineMapping,
			Optional<Reference<ElementColumnMapping>> columnMapping, InterpretedExpression labelExpression, boolean useDomainClass,
			InterpretedExpression columnFinderExpression, InterpretedExpression lineFinderExpression,
			InterpretedExpression semanticCandidatesExpression, DomainClass domainClass,
			InterpretedExpression preconditionExpression, Optional<ToolSpecification> create, CellEdit edit, CellStyles styles) {
	}

	/**
	 * How a cell can be changed.
	 *
	 * @param canEdit whether it can; true if empty
	 */
	public record CellEdit(Optional<ToolSpecification> directEdit, InterpretedExpression canEdit) {
	}

	/** How cells look; the first condition that holds counts. */
	public record CellStyles(Optional<Foreground> foreground, List<ConditionalStyle<Foreground>> conditionalForegrounds,
			Optional<ColorSpecification> background, List<ConditionalStyle<ColorSpecification>> conditionalBackgrounds) {
	}

	/**
	 * How a text is written.
	 *
	 * @param labelSize in points
	 */
	public record Foreground(int labelSize, Set<Format> labelFormat, ColorSpecification color) {
	}
}
