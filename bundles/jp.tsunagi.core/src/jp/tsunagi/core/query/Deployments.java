package jp.tsunagi.core.query;

import java.util.Optional;
import java.util.function.Predicate;

import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Deployment;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.project.Project;

/** 配置状況: how many coordinators were deployed, by tier and the fiscal year in which they began. */
public final class Deployments {

	private static final String ID = "deployments";

	private Deployments() {
	}

	/** The table of all coordinators. */
	public static CountTable of(Project project) {
		return of(project, coordinator -> true);
	}

	/** The table of the coordinators that {@code shown} lets through. */
	public static CountTable of(Project project, Predicate<? super Coordinator> shown) {
		CountTableBuilder table = new CountTableBuilder(ProjectContents.fiscalCalendar(project));
		addRow(table, Tier.FIRST);
		addRow(table, Tier.SECOND);
		ProjectContents.all(project, Coordinator.class).filter(shown).forEach(coordinator -> {
			addRow(table, coordinator.getTier());
			for (Deployment deployment : coordinator.getDeployments()) {
				Optional<FuzzyDate> from = Optional.ofNullable(deployment.getFrom());
				table.count(coordinator.getTier().getLiteral(), from, deployment.getHeadcount());
			}
		});
		return table.build(ID, Messages.now().deploymentsTitle);
	}

	private static void addRow(CountTableBuilder table, Tier tier) {
		table.row(tier.getLiteral(), ElementLabels.literal(tier));
	}
}
