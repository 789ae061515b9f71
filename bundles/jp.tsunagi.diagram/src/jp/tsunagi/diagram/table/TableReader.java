package jp.tsunagi.diagram.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import jp.tsunagi.diagram.expression.Variables;
import jp.tsunagi.diagram.specification.DomainClass;
import jp.tsunagi.diagram.specification.InterpretedExpression;
import jp.tsunagi.diagram.specification.Location;
import jp.tsunagi.diagram.specification.Reference;
import jp.tsunagi.diagram.specification.TableSpecification;
import jp.tsunagi.diagram.specification.TableSpecification.ElementColumnMapping;
import jp.tsunagi.diagram.specification.TableSpecification.ElementColumns;
import jp.tsunagi.diagram.specification.TableSpecification.FeatureColumnMapping;
import jp.tsunagi.diagram.specification.TableSpecification.FeatureColumns;
import jp.tsunagi.diagram.specification.TableSpecification.LineMapping;
import jp.tsunagi.diagram.table.TableView.Cell;
import jp.tsunagi.diagram.table.TableView.Column;
import jp.tsunagi.diagram.table.TableView.Line;

/** Reads what a table shows of the model. */
public final class TableReader {

	private final TableTooling tooling;

	private final TableSpecification specification;

	private final StyleReader styles;

	/** Reads one table. */
	public TableReader(TableTooling tooling) {
		this.tooling = tooling;
		specification = tooling.specification();
		styles = new StyleReader(tooling);
	}

	/** What the table shows now. */
	public TableView read() {
		return tooling.evaluator().ask(() -> {
			Grid grid = switch (specification.columns()) {
				case FeatureColumns features -> featureGrid(features);
				case ElementColumns elements -> elementGrid(elements);
			};
			String title = specification.titleExpression().isEmpty() ? specification.label()
					: tooling.text(specification.titleExpression(), tooling.root(), Variables.NONE);
			List<LineMapping> mappings = specification.lineMappings().stream().map(Reference::get).toList();
			return new TableView(specification, tooling.root(), title, specification.initialHeaderColumnWidth(), grid.columns(),
					lines(mappings, tooling.root(), grid, new LinkedHashSet<>()));
		});
	}

	/** The columns, and how a line gets its cells. */
	private record Grid(List<Column> columns, Cells cells) {
	}

	@FunctionalInterface
	private interface Cells {

		List<Optional<Cell>> of(LineMapping mapping, EObject line, CellStyle style);
	}

	/**
	 * A line in itself would have no end.
	 *
	 * @param mapping where the mapping stands
	 */
	private record Ancestor(Location mapping, EObject element) {
	}

	private List<Line> lines(List<LineMapping> mappings, EObject container, Grid grid, Set<Ancestor> ancestors) {
		List<Line> lines = new ArrayList<>();
		for (LineMapping mapping : mappings) {
			for (EObject element : candidates(mapping.semanticCandidatesExpression(), mapping.domainClass(), container)) {
				Ancestor self = new Ancestor(mapping.basics().location(), element);
				if (ancestors.add(self)) {
					CellStyle style = styles.style(element, mapping.styles());
					Variables variables = tooling.variables().with("container", container).with("element", element);
					lines.add(new Line(mapping, header(mapping.headerLabelExpression(), element, variables), element, style,
							grid.cells().of(mapping, element, style), lines(mapping.allSubLines().toList(), element, grid, ancestors)));
					ancestors.remove(self);
				}
			}
		}
		return lines;
	}

	/** Without an expression: everything below the container. */
	private Set<EObject> candidates(InterpretedExpression expression, DomainClass domainClass, EObject container) {
		Set<EObject> candidates = new LinkedHashSet<>();
		if (expression.isEmpty()) {
			for (Iterator<EObject> contents = container.eAllContents(); contents.hasNext();) {
				candidates.add(contents.next());
			}
		} else {
			candidates.addAll(tooling.elements(expression, container,
					tooling.variables().with("container", container).with("containerView", container)));
		}
		candidates.removeIf(candidate -> !domainClass.accepts(candidate));
		return candidates;
	}

	private String header(InterpretedExpression expression, EObject element, Variables variables) {
		return expression.isEmpty() ? name(element) : tooling.text(expression, element, variables);
	}

	private static String name(EObject element) {
		EStructuralFeature name = element.eClass().getEStructuralFeature("name");
		Object value = name == null ? null : element.eGet(name);
		return value == null ? "" : value.toString();
	}

	private Grid featureGrid(FeatureColumns features) {
		List<FeatureColumnMapping> mappings = features.mappings().stream().map(Reference::get).toList();
		List<Column> columns = mappings.stream().map(mapping -> new Column(mapping.basics().name(), mapping.basics().name(),
				header(mapping.headerLabelExpression(), tooling.root(), tooling.variables()), tooling.root(), mapping.initialWidth()))
				.toList();
		return new Grid(columns, (mapping, line, style) -> mappings.stream().map(column -> featureCell(column, line, style)).toList());
	}

	private Optional<Cell> featureCell(FeatureColumnMapping column, EObject line, CellStyle style) {
		Variables variables = tooling.variables().with("line", line).with("lineSemantic", line).with("container", line)
				.with("column", tooling.root()).with("columnSemantic", tooling.root());
		Optional<EObject> target = column.featureParentExpression().isEmpty() ? Optional.of(line)
				: tooling.evaluator().element(tooling.compiled(column.featureParentExpression()), line, variables);
		EStructuralFeature feature = target.map(it -> it.eClass().getEStructuralFeature(column.featureName())).orElse(null);
		if (target.isEmpty() || feature == null && !column.featureName().equals("*")) {
			return Optional.empty();
		}
		String label = column.labelExpression().isEmpty() ? featureText(target.get(), feature)
				: tooling.text(column.labelExpression(), target.get(), variables);
		return Optional.of(new Cell(label, target.get(), styles.style(target.get(), column.styles()).or(style), column.edit()));
	}

	private static String featureText(EObject element, EStructuralFeature feature) {
		return switch (feature == null ? null : element.eGet(feature)) {
			case null -> "";
			case EObject value -> name(value);
			case Object value -> String.valueOf(value);
		};
	}

	private Grid elementGrid(ElementColumns elements) {
		List<Column> columns = new ArrayList<>();
		List<Intersections.ElementColumn> keyed = new ArrayList<>();
		Map<String, Integer> seen = new HashMap<>();
		for (ElementColumnMapping mapping : elements.mappings()) {
			for (EObject element : candidates(mapping.semanticCandidatesExpression(), mapping.domainClass(), tooling.root())) {
				String name = mapping.basics().name();
				columns.add(new Column(name + ":" + seen.merge(name, 1, Integer::sum), name,
						header(mapping.headerLabelExpression(), element, tooling.variables()), element, mapping.initialWidth()));
				keyed.add(new Intersections.ElementColumn(mapping, element));
			}
		}
		Intersections intersections = new Intersections(tooling, styles, elements.intersections(), keyed);
		return new Grid(columns, intersections::cells);
	}
}
