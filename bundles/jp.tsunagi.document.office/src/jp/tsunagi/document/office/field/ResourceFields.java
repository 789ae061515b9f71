package jp.tsunagi.document.office.field;

import static jp.tsunagi.document.published.PublishedProject.number;
import static jp.tsunagi.document.published.PublishedProject.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.tsunagi.coordination.Group;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Resource;
import jp.tsunagi.coordination.Stakeholder;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.core.query.Territories;
import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.office.template.field.FieldGroup;

/** What is said of resources, and of those who have a part in mutual support. */
final class ResourceFields {

	private final FieldSource source;

	private final FieldGroup<Resource> group;

	/** The resources of a kind. */
	record Kind(String label, List<Resource> resources) {
	}

	ResourceFields(FieldSource source) {
		this.source = source;
		this.group = resource();
	}

	FieldGroup<Resource> group() {
		return group;
	}

	private FieldGroup<Resource> resource() {
		return FieldGroup.<Resource>with(source.notes("resource"))
				.text("名前", source::name)
				.text("読み", resource -> text(resource.getKana()))
				.text("種別", this::kind)
				.text("地域", resource -> source.published().areas(Territories.of(resource).toList()))
				.text("提供者", resource -> source.published().name(resource.getProvider()))
				.text("時間", resource -> text(resource.getHours()))
				.text("料金", resource -> text(resource.getFee()))
				.text("説明", resource -> text(resource.getDescription()))
				.text("連絡先", resource -> source.contact(resource.getContact()))
				.build();
	}

	FieldGroup<Kind> kind() {
		return FieldGroup.<Kind>with(source.notes("resourceKind"))
				.text("種別", Kind::label)
				.text("件数", kind -> number(kind.resources().size()))
				.rows("資源", group, Kind::resources)
				.build();
	}

	FieldGroup<Stakeholder> stakeholder() {
		return FieldGroup.<Stakeholder>with(source.notes("stakeholder"))
				.text("名前", source::name)
				.text("読み", stakeholder -> text(stakeholder.getKana()))
				.text("種別", source::kind)
				.text("地域", stakeholder -> source.published().areas(Territories.of(stakeholder).toList()))
				.text("人数", ResourceFields::size)
				.text("説明", stakeholder -> text(stakeholder.getDescription()))
				.text("連絡先", stakeholder -> source.contact(stakeholder.getContact()))
				.build();
	}

	/** Persons are for nobody, and not here either. */
	List<Stakeholder> stakeholders(Territory territory) {
		return source.in(territory, Stakeholder.class);
	}

	/** The resources of {@code territory}, by kind in the order of the vocabulary, in each by how they are read. */
	List<Kind> byKind(Territory territory) {
		Map<String, List<Resource>> kinds = new LinkedHashMap<>();
		for (Term term : source.project().vocabulary().terms(TermList.RESOURCE_KIND)) {
			kinds.put(term.label(), new ArrayList<>());
		}
		source.in(territory, Resource.class).stream().sorted(Comparator.comparing(FieldSource::reading))
				.forEach(resource -> kinds.computeIfAbsent(kind(resource), none -> new ArrayList<>()).add(resource));
		return kinds.entrySet().stream().filter(kind -> !kind.getValue().isEmpty())
				.map(kind -> new Kind(kind.getKey().isEmpty() ? Messages.now().noKind : kind.getKey(), kind.getValue())).toList();
	}

	/** Those that are for all areas. */
	List<Resource> everywhere() {
		return source.all(Resource.class).stream()
				.filter(resource -> Territories.of(resource).anyMatch(Municipality.class::isInstance)).toList();
	}

	private String kind(Resource resource) {
		return source.published().term(TermList.RESOURCE_KIND, resource.getKind());
	}

	private static String size(Stakeholder stakeholder) {
		return switch (stakeholder) {
			case Organization organization -> number(organization.getMemberCount());
			case Group group -> number(group.getSize());
			default -> "";
		};
	}
}
