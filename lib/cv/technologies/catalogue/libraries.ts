/** More libraries of Python, Java, Kotlin and Scala. Spelling rules: see `catalogue.ts`. */
export const LIBRARIES = `
# Python
Sanic
Starlette
CherryPy
web2py
Wagtail
Mezzanine
django CMS
Litestar
Peewee
Tortoise ORM
SQLModel
attrs^
HTTPX
Typer
Fabric for Python = pyfabric
Paramiko
Netmiko
NAPALM
Nornir
Scapy
pyATS
Boto3
Pillow
scikit-image
SymPy
NetworkX
Numba
CuPy
Vaex
Modin
PyTables
h5py
Altair
Holoviews
Geopandas
Shapely
Rasterio
sktime
Optuna
Hyperopt
SHAP
PyCaret
AutoGluon
H2O.ai = H2O^
Faker
coverage.py
isort
pdm
Pipenv
virtualenv
setuptools
PyInstaller
Tkinter
Pygame
PyGTK
MkDocs
IPython
Spyder
Nuitka
PyPy
MicroPython
CircuitPython
Stackless Python

# Java, Kotlin, Scala, Groovy
Spring WebFlux = WebFlux
Spring Integration
Spring AI
Spring Cloud Gateway
Spring Cloud Config
Spring HATEOAS
Spring Native
Project Reactor
RxJava
EclipseLink
jOOQ
Gson
Guava
Apache Commons
Apache POI
Apache Axis
Apache CXF
Apache Karaf
Apache Ivy
Apache Felix
Apache Shiro
Log4j = Log4j2
Logback
SLF4J
Feign = OpenFeign
Netty
Undertow
Helidon
Dropwizard
Javalin
Ktor
Retrofit
OkHttp
RESTEasy
Eureka
Resilience4j
Hystrix
Zuul
GraalVM
Payara
TomEE
WebSphere Liberty = Open Liberty
RichFaces
ICEfaces
ZK Framework
Tapestry
JHipster
Arquillian
JUnit Jupiter
REST Assured
Cats Effect
ZIO
http4s
Scalatra
ScalaTest
Kotlin Multiplatform
Kotlin Coroutines
Kotest
MockK
JBehave
Serenity BDD
EasyMock
PowerMock
PITest
Jib^
VisualVM
JProfiler
YourKit
Apache Wink
Micrometer
Ehcache
Caffeine?
Dagger? = Dagger 2
Flowable
Bonita^ = BonitaSoft
Temporal?
Restate?
Inngest
Trigger.dev

`;
