package jp.tsunagi.design.services;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Deployment;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.design.internal.Years;

/**
 * How many coordinators were deployed, by tier and the fiscal year in which they began. A tier is a line through its
 * first coordinator, a year a column through its first deployment, since tables show elements.
 */
public final class DeploymentServices {

	private static final Comparator<Optional<FiscalYear>> UNKNOWN_LAST = Comparator.comparing(
			(Optional<FiscalYear> year) -> year.isEmpty()).thenComparing(year -> year.map(FiscalYear::startYear).orElse(0));

	/** The first coordinator of each tier, by tier. */
	public List<Coordinator> tierRepresentatives(Municipality self) {
		return Years.all(self, Coordinator.class)
				.collect(Collectors.toMap(Coordinator::getTier, Function.identity(), (first, other) -> first)).values().stream()
				.sorted(Comparator.comparing(Coordinator::getTier)).toList();
	}

	/** The tier that {@code self} stands for, with how many it has in all years. */
	public String tierHeader(Coordinator self) {
		int total = postsOfSameTier(self).stream().flatMap(post -> post.getDeployments().stream())
				.mapToInt(Deployment::getHeadcount).sum();
		return Messages.bind(Messages.total, ElementLabels.literal(self.getTier()), total);
	}

	/** The coordinators of the tier of {@code self}. */
	public List<Coordinator> postsOfSameTier(Coordinator self) {
		return Years.all(self, Coordinator.class).filter(other -> other.getTier() == self.getTier()).toList();
	}

	/** The first deployment of each year, by year; those without a date come last. */
	public List<Deployment> deploymentYears(Municipality self) {
		return representatives(Years.all(self, Deployment.class));
	}

	private static List<Deployment> representatives(Stream<Deployment> deployments) {
		return deployments.collect(Collectors.toMap(DeploymentServices::yearOf, Function.identity(), (first, other) -> first))
				.entrySet().stream().sorted((one, other) -> UNKNOWN_LAST.compare(one.getKey(), other.getKey()))
				.map(entry -> entry.getValue()).toList();
	}

	private static Optional<FiscalYear> yearOf(Deployment deployment) {
		return Years.of(deployment, deployment.getFrom());
	}

	/** The year that {@code self} stands for. */
	public String deploymentYear(Deployment self) {
		return yearOf(self).map(Years::label).orElse(Messages.unknownYear);
	}

	/** The columns that the tier of {@code self} has numbers in. */
	public List<Deployment> yearsOfTier(Coordinator self) {
		return columns(self, postsOfSameTier(self).stream().flatMap(post -> post.getDeployments().stream()));
	}

	/** The columns that {@code self} has numbers in. */
	public List<Deployment> yearsOfPost(Coordinator self) {
		return columns(self, self.getDeployments().stream());
	}

	private static List<Deployment> columns(Coordinator self, Stream<Deployment> deployments) {
		List<Optional<FiscalYear>> years = deployments.map(DeploymentServices::yearOf).distinct().toList();
		return representatives(Years.all(self, Deployment.class)).stream().filter(column -> years.contains(yearOf(column))).toList();
	}

	/** How many of the tier of {@code self} began in the year of {@code column}. */
	public Integer deployedOfTier(Coordinator self, Deployment column) {
		return headcount(postsOfSameTier(self).stream().flatMap(post -> post.getDeployments().stream()), column);
	}

	/** How many began in {@code self} in the year of {@code column}. */
	public Integer deployedInPost(Coordinator self, Deployment column) {
		return headcount(self.getDeployments().stream(), column);
	}

	private static int headcount(Stream<Deployment> deployments, Deployment column) {
		return deployments.filter(deployment -> yearOf(deployment).equals(yearOf(column))).mapToInt(Deployment::getHeadcount).sum();
	}

	/** The title of the table. */
	public String deploymentsTitle(Municipality self) {
		return Messages.bind(Messages.deploymentsTitle, ElementLabels.of(self));
	}
}
