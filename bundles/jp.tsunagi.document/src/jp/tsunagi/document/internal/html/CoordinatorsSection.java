package jp.tsunagi.document.internal.html;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Deployment;
import jp.tsunagi.core.query.CountTable;
import jp.tsunagi.core.query.Deployments;
import jp.tsunagi.document.published.PublishedProject;

/** The coordinators: how many were deployed when, and which posts there are. */
final class CoordinatorsSection implements Section {

	private final PublishedProject project;

	private final List<Coordinator> coordinators;

	CoordinatorsSection(PublishedProject project) {
		this.project = project;
		this.coordinators = project.all(Coordinator.class);
	}

	@Override
	public String id() {
		return "coordinators";
	}

	@Override
	public String title() {
		return Messages.coordinators;
	}

	@Override
	public boolean isEmpty() {
		return coordinators.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		CountTable deployments = Deployments.of(project.project(), (Coordinator coordinator) -> project.isShown(coordinator));
		new CountTableWriter(deployments).write(html, this);
		new DataTable<Coordinator>()
				.column(Messages.post, project::name)
				.shortColumn(Messages.tier, coordinator -> PublishedProject.literal(coordinator.getTier()))
				.column(Messages.area, coordinator -> project.area(coordinator.getArea()))
				.column(Messages.employer, coordinator -> project.name(coordinator.getEmployer()))
				.shortColumn(Messages.deployedSince, CoordinatorsSection::deployments)
				.ids(project::anchor)
				.write(html, this, Messages.posts, coordinators);
	}

	private static String deployments(Coordinator coordinator) {
		return coordinator.getDeployments().stream().map(CoordinatorsSection::deployment).collect(Collectors.joining("\n"));
	}

	private static String deployment(Deployment deployment) {
		String from = PublishedProject.date(deployment.getFrom());
		String period = deployment.getTo() == null ? from
				: NLS.bind(Messages.period, from, PublishedProject.date(deployment.getTo()));
		return NLS.bind(Messages.headcount, period, deployment.getHeadcount()).strip();
	}
}
