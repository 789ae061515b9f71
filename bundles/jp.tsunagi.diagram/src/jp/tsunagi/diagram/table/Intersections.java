package jp.tsunagi.diagram.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.expression.Variables;
import jp.tsunagi.diagram.specification.TableSpecification.ElementColumnMapping;
import jp.tsunagi.diagram.specification.TableSpecification.IntersectionMapping;
import jp.tsunagi.diagram.specification.TableSpecification.LineMapping;
import jp.tsunagi.diagram.table.TableView.Cell;

/** Finds what lines and columns of a cross table have to do with each other. */
final class Intersections {

	private final TableTooling tooling;

	private final StyleReader styles;

	private final List<IntersectionMapping> mappings;

	private final List<ElementColumn> columns;

	/** For mappings with elements of their own: those elements by line, then by column. */
	private final Map<IntersectionMapping, Map<EObject, Map<EObject, EObject>>> elements = new IdentityHashMap<>();

	/** A column of a cross table. */
	record ElementColumn(ElementColumnMapping mapping, EObject element) {
	}

	Intersections(TableTooling tooling, StyleReader styles, List<IntersectionMapping> mappings, List<ElementColumn> columns) {
		this.tooling = tooling;
		this.styles = styles;
		this.mappings = mappings;
		this.columns = columns;
		mappings.stream().filter(IntersectionMapping::useDomainClass).forEach(mapping -> elements.put(mapping, find(mapping)));
	}

	private Map<EObject, Map<EObject, EObject>> find(IntersectionMapping mapping) {
		Map<EObject, Map<EObject, EObject>> found = new HashMap<>();
		List<EObject> candidates = new ArrayList<>();
		if (mapping.semanticCandidatesExpression().isEmpty()) {
			tooling.root().eAllContents().forEachRemaining(candidates::add);
		} else {
			candidates.addAll(tooling.elements(mapping.semanticCandidatesExpression(), tooling.root(), tooling.variables()));
		}
		for (EObject element : candidates) {
			if (mapping.domainClass().accepts(element)) {
				List<EObject> ofColumns = tooling.elements(mapping.columnFinderExpression(), element, tooling.variables());
				for (EObject line : tooling.elements(mapping.lineFinderExpression(), element, tooling.variables())) {
					Map<EObject, EObject> byColumn = found.computeIfAbsent(line, key -> new HashMap<>());
					ofColumns.forEach(column -> byColumn.putIfAbsent(column, element));
				}
			}
		}
		return found;
	}

	/** The cells of a line, one for each column. */
	List<Optional<Cell>> cells(LineMapping mapping, EObject line, CellStyle style) {
		List<Optional<Cell>> cells = new ArrayList<>();
		Map<IntersectionMapping, List<EObject>> found = new IdentityHashMap<>();
		for (ElementColumn column : columns) {
			cells.add(mappings.stream().filter(intersection -> connects(intersection, mapping, column.mapping()))
					.flatMap(intersection -> cell(intersection, line, column, style, found).stream()).findFirst());
		}
		return cells;
	}

	private static boolean connects(IntersectionMapping intersection, LineMapping line, ElementColumnMapping column) {
		return intersection.lineMapping().stream().anyMatch(reference -> reference.get() == line)
				&& intersection.columnMapping().filter(reference -> reference.get() == column).isPresent();
	}

	private Optional<Cell> cell(IntersectionMapping mapping, EObject line, ElementColumn column, CellStyle style,
			Map<IntersectionMapping, List<EObject>> found) {
		Variables variables = variables(line, column.element());
		Optional<EObject> target;
		if (mapping.useDomainClass()) {
			target = Optional.ofNullable(elements.get(mapping).getOrDefault(line, Map.of()).get(column.element()));
		} else {
			List<EObject> ofLine = found.computeIfAbsent(mapping, key -> tooling.elements(key.columnFinderExpression(), line,
					tooling.variables().with("line", line).with("lineSemantic", line)));
			target = Optional.of(line).filter(any -> ofLine.contains(column.element()));
		}
		return target.filter(any -> mapping.preconditionExpression().isEmpty()
				|| tooling.isTrue(mapping.preconditionExpression(), column.element(), variables, true))
				.map(it -> new Cell(label(mapping, it, variables.with("element", it)), it,
						styles.style(it, mapping.styles(), column.mapping().styles()).or(style), mapping.edit()));
	}

	private String label(IntersectionMapping mapping, EObject target, Variables variables) {
		return mapping.labelExpression().isEmpty() ? "" : tooling.text(mapping.labelExpression(), target, variables);
	}

	private Variables variables(EObject line, EObject column) {
		return tooling.variables().with("line", line).with("lineSemantic", line).with("column", column).with("columnSemantic", column)
				.with("containerView", line).with("container", line);
	}
}
