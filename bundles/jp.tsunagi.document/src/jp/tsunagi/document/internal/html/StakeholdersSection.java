package jp.tsunagi.document.internal.html;

import java.util.List;

import jp.tsunagi.coordination.Group;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Resource;
import jp.tsunagi.coordination.Stakeholder;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.document.published.PublishedProject;

/** The organizations and groups that have a part in mutual support, and the resources of the place. */
final class StakeholdersSection implements Section {

	private final PublishedProject project;

	private final List<Stakeholder> stakeholders;

	private final List<Resource> resources;

	StakeholdersSection(PublishedProject project) {
		this.project = project;
		this.stakeholders = project.all(Stakeholder.class);
		this.resources = project.all(Resource.class);
	}

	@Override
	public String id() {
		return "stakeholders";
	}

	@Override
	public String title() {
		return Messages.stakeholdersAndResources;
	}

	@Override
	public boolean isEmpty() {
		return stakeholders.isEmpty() && resources.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		if (!stakeholders.isEmpty()) {
			new DataTable<Stakeholder>()
					.column(Messages.stakeholder, project::name)
					.column(Messages.kind, this::kind)
					.column(Messages.area, stakeholder -> project.areas(stakeholder.getAreas()))
					.numberColumn(Messages.size, StakeholdersSection::size)
					.column(Messages.description, stakeholder -> PublishedProject.text(stakeholder.getDescription()))
					.ids(project::anchor)
					.write(html, this, Messages.stakeholders, stakeholders);
		}
		if (!resources.isEmpty()) {
			new DataTable<Resource>()
					.column(Messages.resource, project::name)
					.column(Messages.kind, resource -> project.term(TermList.RESOURCE_KIND, resource.getKind()))
					.column(Messages.area, resource -> project.areas(resource.getAreas()))
					.column(Messages.provider, resource -> project.name(resource.getProvider()))
					.column(Messages.hours, resource -> PublishedProject.text(resource.getHours()))
					.column(Messages.fee, resource -> PublishedProject.text(resource.getFee()))
					.column(Messages.description, resource -> PublishedProject.text(resource.getDescription()))
					.ids(project::anchor)
					.write(html, this, Messages.resources, resources);
		}
	}

	private String kind(Stakeholder stakeholder) {
		return switch (stakeholder) {
			case Organization organization -> project.term(TermList.ORGANIZATION_KIND, organization.getKind());
			case Group group -> project.term(TermList.GROUP_KIND, group.getKind());
			default -> "";
		};
	}

	private static String size(Stakeholder stakeholder) {
		return switch (stakeholder) {
			case Organization organization -> PublishedProject.number(organization.getMemberCount());
			case Group group -> PublishedProject.number(group.getSize());
			default -> "";
		};
	}
}
