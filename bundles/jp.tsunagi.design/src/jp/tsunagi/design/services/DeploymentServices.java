package jp.tsunagi.design.services;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EEnumLiteral;

import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Deployment;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.design.internal.Years;

/**
 * How many coordinators were deployed, by tier and the fiscal year in which they began. A tier is a line through its
 * first coordinator, since tables show elements.
 */
public final class DeploymentServices {

	/** The first coordinator of each tier, by tier. */
	public List<Coordinator> tierRepresentatives(Municipality self) {
		return Years.all(self, Coordinator.class)
				.collect(Collectors.toMap(Coordinator::getTier, Function.identity(), (first, other) -> first)).values().stream()
				.sorted(Comparator.comparing(Coordinator::getTier)).toList();
	}

	/** The tier that {@code self} stands for, with how many it has in all years. */
	public String tierHeader(Coordinator self) {
		int total = ofTier(self).mapToInt(Deployment::getHeadcount).sum();
		return Messages.bind(Messages.now().total, ElementLabels.literal(self.getTier()), total);
	}

	/** The coordinators of the tier of {@code self}. */
	public List<Coordinator> postsOfSameTier(Coordinator self) {
		return Years.all(self, Coordinator.class).filter(other -> other.getTier() == self.getTier()).toList();
	}

	/** All years from the first deployment to the last; those without a date come last. */
	public List<EEnumLiteral> deploymentYears(Municipality self) {
		return Years.columns(Years.all(self, Deployment.class).map(DeploymentServices::yearOf).toList());
	}

	private static Optional<FiscalYear> yearOf(Deployment deployment) {
		return Years.of(deployment, deployment.getFrom());
	}

	/** How the year of a column is called. */
	public String yearLabel(EEnumLiteral self) {
		return Years.label(self).orElse(Messages.now().unknownYear);
	}

	/** The columns that the tier of {@code self} has numbers in. */
	public List<EEnumLiteral> yearsOfTier(Coordinator self) {
		return columns(ofTier(self));
	}

	/** The columns that {@code self} has numbers in. */
	public List<EEnumLiteral> yearsOfPost(Coordinator self) {
		return columns(self.getDeployments().stream());
	}

	private static List<EEnumLiteral> columns(Stream<Deployment> deployments) {
		return deployments.map(DeploymentServices::yearOf).distinct().map(Years::element).toList();
	}

	/** How many of the tier of {@code self} began in the year of {@code column}. */
	public Integer deployedOfTier(Coordinator self, EEnumLiteral column) {
		return headcount(ofTier(self), column);
	}

	/** How many began in {@code self} in the year of {@code column}. */
	public Integer deployedInPost(Coordinator self, EEnumLiteral column) {
		return headcount(self.getDeployments().stream(), column);
	}

	private Stream<Deployment> ofTier(Coordinator self) {
		return postsOfSameTier(self).stream().flatMap(post -> post.getDeployments().stream());
	}

	private static int headcount(Stream<Deployment> deployments, EEnumLiteral column) {
		return deployments.filter(deployment -> Years.element(yearOf(deployment)) == column).mapToInt(Deployment::getHeadcount).sum();
	}

	/** The title of the table. */
	public String deploymentsTitle(Municipality self) {
		return Messages.bind(Messages.now().deploymentsTitle, ElementLabels.of(self));
	}
}
