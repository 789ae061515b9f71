package jp.tsunagi.diagram.internal.specification;

import java.util.List;
import java.util.stream.Stream;

import jp.tsunagi.diagram.specification.ColorSpecification;
import jp.tsunagi.diagram.specification.ConditionalStyle;
import jp.tsunagi.diagram.specification.Reference;
import jp.tsunagi.diagram.specification.RepresentationSpecification.Basics;
import jp.tsunagi.diagram.specification.TableSpecification;
import jp.tsunagi.diagram.specification.TableSpecification.CellEdit;
import jp.tsunagi.diagram.specification.TableSpecification.CellStyles;
import jp.tsunagi.diagram.specification.TableSpecification.Columns;
import jp.tsunagi.diagram.specification.TableSpecification.ElementColumnMapping;
import jp.tsunagi.diagram.specification.TableSpecification.ElementColumns;
import jp.tsunagi.diagram.specification.TableSpecification.FeatureColumnMapping;
import jp.tsunagi.diagram.specification.TableSpecification.FeatureColumns;
import jp.tsunagi.diagram.specification.TableSpecification.Foreground;
import jp.tsunagi.diagram.specification.TableSpecification.IntersectionMapping;
import jp.tsunagi.diagram.specification.TableSpecification.LineMapping;
import jp.tsunagi.diagram.specification.TableSpecification.MappingBasics;
import jp.tsunagi.diagram.specification.ToolSpecification;
import jp.tsunagi.diagram.view.Rgb;

/** Builds tables. */
final class TableBuilder {

	private final Building building;

	private final StyleBuilder styles;

	private final ToolBuilder tools;

	TableBuilder(Building building) {
		this.building = building;
		styles = new StyleBuilder(building);
		tools = new ToolBuilder(building);
	}

	TableSpecification table(Construct it, Basics basics) {
		List<ToolSpecification> representationTools = Stream
				.of("ownedRepresentationCreationDescriptions", "ownedRepresentationNavigationDescriptions")
				.flatMap(feature -> it.children(feature).stream()).map(tools::tool).toList();
		List<Reference<LineMapping>> lines = all(it, "ownedLineMappings", "reusedLineMappings", this::line);
		Columns columns = it.type().name().equals("EditionTableDescription")
				? new FeatureColumns(all(it, "ownedColumnMappings", "reusedColumnMappings", this::featureColumn))
				: new ElementColumns(it.children("ownedColumnMappings").stream().map(this::elementColumn).toList(),
						it.children("intersection").stream().map(this::intersection).toList());
		return building.remember(it, new TableSpecification(basics, lines, columns,
				it.children("ownedCreateLine").stream().map(tools::tool).toList(), representationTools,
				it.integer("initialHeaderColumnWidth")));
	}

	private interface Builder {

		Object build(Construct it);
	}

	private <T> List<Reference<T>> all(Construct it, String owned, String reused, Builder builder) {
		it.children(owned).forEach(builder::build);
		return Stream.concat(it.children(owned).stream().map(building::<T>reference), building.<T>references(it, reused).stream())
				.toList();
	}

	private LineMapping line(Construct it) {
		return building.remember(it, new LineMapping(basics(it), building.domainClass(it, "domainClass"),
				it.expression("semanticCandidatesExpression"), it.expression("headerLabelExpression"),
				it.children("ownedSubLines").stream().map(this::line).toList(), building.references(it, "reusedSubLines"),
				it.children("create").stream().map(tools::tool).toList(), it.child("delete").map(tools::tool), cells(it)));
	}

	private FeatureColumnMapping featureColumn(Construct it) {
		return building.remember(it, new FeatureColumnMapping(basics(it), it.text("featureName"), it.expression("headerLabelExpression"),
				it.expression("labelExpression"), it.expression("featureParentExpression"), edit(it), cells(it),
				it.integer("initialWidth")));
	}

	private ElementColumnMapping elementColumn(Construct it) {
		return building.remember(it, new ElementColumnMapping(basics(it), building.domainClass(it, "domainClass"),
				it.expression("semanticCandidatesExpression"), it.expression("headerLabelExpression"), cells(it),
				it.integer("initialWidth")));
	}

	private IntersectionMapping intersection(Construct it) {
		return new IntersectionMapping(basics(it), building.references(it, "lineMapping"),
				building.optionalReference(it, "columnMapping"), it.expression("labelExpression"), it.flag("useDomainClass"),
				it.expression("columnFinderExpression"), it.expression("lineFinderExpression"),
				it.expression("semanticCandidatesExpression"), building.domainClass(it, "domainClass"),
				it.expression("preconditionExpression"), it.child("create").map(tools::tool), edit(it), cells(it));
	}

	private MappingBasics basics(Construct it) {
		return new MappingBasics(building.name(it), building.label(it), it.expression("semanticElements"),
				building.references(it, "navigationDescriptions"), it.location());
	}

	private CellEdit edit(Construct it) {
		return new CellEdit(it.child("directEdit").map(tools::tool), it.expression("canEdit"));
	}

	private CellStyles cells(Construct it) {
		return new CellStyles(it.child("defaultForeground").map(this::foreground),
				styles.conditional(it, "foregroundConditionalStyle", this::foreground),
				it.child("defaultBackground").flatMap(background -> styles.color(background, "backgroundColor")),
				it.children("backgroundConditionalStyle").stream()
						.map(one -> new ConditionalStyle<ColorSpecification>(one.expression("predicateExpression"),
								one.child("style").flatMap(style -> styles.color(style, "backgroundColor"))))
						.toList());
	}

	private Foreground foreground(Construct it) {
		return new Foreground(it.integer("labelSize"), styles.formats(it), styles.color(it, "foreGroundColor", Rgb.BLACK));
	}
}
