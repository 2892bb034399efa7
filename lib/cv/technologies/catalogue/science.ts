/** Notation: see `catalogue.ts`. Computing for science: clusters, numerical libraries, simulation, biology, maps. */
export const SCIENCE = `
# Clusters
Slurm
PBS Pro = OpenPBS, TORQUE^
IBM Spectrum LSF = LSF^
Grid Engine = Sun Grid Engine, SGE^
HTCondor
IBM Spectrum Scale = GPFS, Spectrum Scale
Spack
EasyBuild
Lmod

# Parallel and numerical computing
OpenACC
SYCL
HIP^
ROCm
Kokkos
PETSc
HDF5
NetCDF
Zarr
xarray
Maple?

# Simulation
OpenFOAM
GROMACS
LAMMPS
ParaView
VTK

# Biology
Snakemake
Nextflow
Bioconductor
SAMtools
GATK
REDCap

# Maps
MapLibre = MapLibre GL
MapServer
Folium?
`;
