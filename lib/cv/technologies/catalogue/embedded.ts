/** Notation: see `catalogue.ts`. Embedded software, electronics and industry. */
export const EMBEDDED = `
# Real-time systems and firmware
Zephyr? = Zephyr RTOS
ThreadX = Azure RTOS
QNX = QNX Neutrino
NuttX
RTEMS
PikeOS
U-Boot
AUTOSAR = AUTOSAR Classic, AUTOSAR Adaptive
MISRA C = MISRA^, MISRA C++
STM32CubeIDE = STM32Cube, STM32CubeMX
IAR Embedded Workbench = IAR^
Keil = Keil MDK
MPLAB = MPLAB X
Lauterbach TRACE32 = Trace32, Lauterbach
Polyspace
Parasoft
VectorCAST
Rational Rhapsody = Rhapsody^
SCADE = Ansys SCADE

# Processors, boards and circuits
ARM Cortex = ARM Cortex-M, ARM Cortex-A, Cortex-M, Cortex-M4, Cortex-A
nRF52 = Nordic nRF52, nRF5340, nRF91
MSP430
AVR^ = Atmel AVR
Infineon AURIX = AURIX^
NXP S32 = S32K, NXP S32K
BeagleBone
NVIDIA Jetson = Jetson^
FPGA = FPGAs
Vivado = Xilinx Vivado
Xilinx
Quartus = Intel Quartus
ModelSim = QuestaSim
OrCAD

# Buses and industrial networks
SPI^ = bus SPI
I2C = bus I2C
UART
RS-232
RS-485
JTAG
LIN bus = bus LIN, LIN?
FlexRay
CANopen
J1939 = SAE J1939
SOME/IP
CANoe^ = Vector CANoe
CANalyzer
dSPACE
Profibus

# Automation of plants
SCADA
Siemens S7 = Step 7, S7-1200, S7-1500, S7-300, Siemens Step 7
WinCC
Codesys
Rockwell Automation = Allen-Bradley, Studio 5000, RSLogix
PcVue
EcoStruxure = Unity Pro, Control Expert

# Requirements and models
IBM DOORS = DOORS^, Rational DOORS
Polarion
SysML
Capella? = Eclipse Capella
MagicDraw = Cameo Systems Modeler
3DEXPERIENCE
`;
